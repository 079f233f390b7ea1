package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/verify/capture"
)

// attack is a variable that makes a runtime run what it says.
type attack struct {
	program, target, variable string
	value                     func(t *testing.T, canary string) string
}

var attacks = []attack{
	{"go", "go", "GOFLAGS", func(t *testing.T, canary string) string {
		tool := filepath.Join(t.TempDir(), "tool")
		write(t, tool, "#!/bin/sh\ntouch '"+canary+"'\nexec \"$@\"\n", 0o755)
		return "-toolexec=" + tool
	}},
	{"node", "node/http", "NODE_OPTIONS", func(t *testing.T, canary string) string {
		return "--import=data:text/javascript,import('node:fs').then(fs=>fs.writeFileSync('" + canary + "',''))"
	}},
	{"php", "php/curl", "PHP_INI_SCAN_DIR", func(t *testing.T, canary string) string {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "evil.php"), "<?php touch('"+canary+"');", 0o644)
		write(t, filepath.Join(dir, "evil.ini"), "auto_prepend_file="+filepath.Join(dir, "evil.php")+"\n", 0o644)
		return dir
	}},
}

func write(t *testing.T, path, text string, mode os.FileMode) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

// TestNoRequestReachesRuntimes holds that no value of a request is a variable
// that a runtime obeys, whether it comes as a cookie or as a variable, and
// whether the snippet is verified or run.
func TestNoRequestReachesRuntimes(t *testing.T) {
	for _, a := range attacks {
		for command, check := range map[string]func(t *testing.T, printed string, arrived int){"verify": checkVerified, "run": checkArrived} {
			t.Run(a.program+"/"+command, func(t *testing.T) {
				if _, err := exec.LookPath(a.program); err != nil {
					t.Skip(err)
				}
				canary := filepath.Join(t.TempDir(), "canary")
				value := a.value(t, canary)
				server, err := capture.Listen()
				if err != nil {
					t.Fatal(err)
				}
				defer server.Close()
				raw := fmt.Sprintf("GET http://%s/ HTTP/1.1\nSet-Cookie: %s=%s\nX-Api-Key: %[3]s-2\n", server.Authority(), a.variable, value)
				file := filepath.Join(t.TempDir(), "request.http")
				write(t, file, raw, 0o644)
				printed := everything([]string{command, "-t", a.target, "--secrets", "env", file})
				if _, err := os.Stat(canary); err == nil {
					t.Errorf("code of the request ran\n%s", printed)
				}
				server.Close()
				check(t, printed, len(server.Messages()))
			})
		}
	}
}

func checkArrived(t *testing.T, printed string, arrived int) {
	t.Helper()
	if arrived != 1 {
		t.Errorf("%d messages arrived\n%s", arrived, printed)
	}
}

func checkVerified(t *testing.T, printed string, _ int) {
	t.Helper()
	if !strings.Contains(printed, ": exact") && !strings.Contains(printed, ": equivalent") {
		t.Errorf("not verified\n%s", printed)
	}
}

// TestInherited holds that only what is on the list gets to a snippet, and of
// the user's other variables those that its inputs name.
func TestInherited(t *testing.T) {
	for _, name := range []string{"NODE_OPTIONS", "GOFLAGS", "LD_PRELOAD", "PYTHONSTARTUP", "BASH_ENV", "AWS_SECRET_ACCESS_KEY", "HTTPS_PROXY", "https_proxy", "TOKEN"} {
		t.Setenv(name, "of the user")
	}
	verified, err := neutral(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	inputs := []snipgen.Input{{Environment: "TOKEN"}, {Environment: "BASH_ENV"}, {Environment: "API_TOKEN"}, {Environment: "UNSET_OPTIONS"}}
	run, obeyed := ofUser(inputs, map[string]string{"API_TOKEN": "of the request"})
	if got := namesIn(verified, "of the user"); len(got) > 0 {
		t.Errorf("verify: %q", got)
	}
	if got := namesIn(run, "of the user"); !slices.Equal(got, []string{"BASH_ENV", "HTTPS_PROXY", "TOKEN", "https_proxy"}) {
		t.Errorf("run: %q", got)
	}
	if got := namesIn(run, "of the request"); len(got) > 0 || !slices.Equal(obeyed, []string{"BASH_ENV", "UNSET_OPTIONS"}) {
		t.Errorf("run: %q, %q", got, obeyed)
	}
}

// namesIn are the variables of a value.
func namesIn(environment []string, value string) []string {
	var names []string
	for _, variable := range environment {
		if name, ok := strings.CutSuffix(variable, "="+value); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
