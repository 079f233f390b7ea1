package process_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"snipgen/verify/process"
)

// TestEnvironment holds that a job adds no variable that programs obey, in any
// case of its letters, and nothing that is more than one variable.
func TestEnvironment(t *testing.T) {
	all := []string{"PATH=/bin"}
	for _, refused := range []string{
		"NODE_OPTIONS=--import=data:,1", "GOFLAGS=-toolexec=x", "PHP_INI_SCAN_DIR=/x", "LD_PRELOAD=x", "DYLD_INSERT_LIBRARIES=x", "http_proxy=x",
		"BASH_ENV=x", "PATH=x", "Path=x", "HOME=", "JAVA_TOOL_OPTIONS=x", "DOTNET_STARTUP_HOOKS=x", "PYTHONSTARTUP=x", "PERL5OPT=x", "RUBYOPT=x", "IFS=x",
		"NAME", "", "=x", "A B=x", "A\nPATH=x", "A=\x00PATH=x",
	} {
		if got, err := (process.Job{Env: []string{"TOKEN=a", refused}}).Environment(all); err == nil {
			t.Errorf("%q: %q", refused, got)
		}
	}
	got, err := process.Job{Env: []string{"TOKEN=a=b\nc"}, Own: []string{"TZ=UTC"}}.Environment(all)
	if want := []string{"PATH=/bin", "TZ=UTC", "TOKEN=a=b\nc"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v", got, err)
	}
}

// TestRunsRefuseVariables holds that a run asks first.
func TestRunsRefuseVariables(t *testing.T) {
	job := process.Job{Target: "shell/curl", File: "snippet.sh", Run: "sh snippet.sh", Source: "echo ran\n", Env: []string{"BASH_ENV=x"}}
	o := process.Run(context.Background(), t.TempDir(), job, []string{"PATH=/bin:/usr/bin"}, time.Minute)
	if o.Err == nil || !strings.Contains(o.Err.Error(), "BASH_ENV") || o.Stdout != "" {
		t.Errorf("%+v", o)
	}
}
