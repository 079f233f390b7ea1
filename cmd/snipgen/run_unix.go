//go:build unix

package main

import (
	"os"
	"os/exec"
	"syscall"
)

// nonblock makes opening a file wait for nobody, as opening a pipe does.
const nonblock = syscall.O_NONBLOCK

// passed are the signals that a snippet gets too.
var passed = []os.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM, syscall.SIGHUP}

// lead makes the command lead a process group, so that signals reach all that
// it starts. At a terminal it shares the group of this process, which is the
// one that may read and that Ctrl-C reaches.
func lead(cmd *exec.Cmd, shared bool) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: !shared} }

// forward passes a signal on that the command has not had from the terminal.
func forward(cmd *exec.Cmd, sig os.Signal, shared bool) {
	switch {
	case !shared:
		syscall.Kill(-cmd.Process.Pid, sig.(syscall.Signal))
	case sig != syscall.SIGINT && sig != syscall.SIGQUIT:
		cmd.Process.Signal(sig)
	}
}

// exitCode is the status as a shell would give it: 128 and the signal for a
// process that one has ended.
func exitCode(p *os.ProcessState) int {
	if w, ok := p.Sys().(syscall.WaitStatus); ok && w.Signaled() {
		return 128 + int(w.Signal())
	}
	return p.ExitCode()
}
