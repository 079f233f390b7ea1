//go:build unix

package runner

import (
	"os/exec"
	"syscall"
)

// endWithChildren makes the command lead a process group that is ended as a
// whole.
func endWithChildren(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
