//go:build !unix

package main

import (
	"os"
	"os/exec"
)

// nonblock is for systems on which opening a file may wait.
const nonblock = 0

// passed are the signals that this process survives; the console gives them
// to the snippet by itself.
var passed = []os.Signal{os.Interrupt}

func lead(*exec.Cmd, bool) {}

func forward(*exec.Cmd, os.Signal, bool) {}

func exitCode(p *os.ProcessState) int { return p.ExitCode() }
