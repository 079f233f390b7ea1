//go:build !unix

package process

import "os/exec"

func EndWithChildren(*exec.Cmd) {}
