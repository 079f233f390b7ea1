//go:build unix

package process

import (
	"os/exec"
	"syscall"
)

// EndWithChildren makes the command lead a process group that is ended as a
// whole.
func EndWithChildren(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
