package process

import (
	"fmt"
	"slices"
	"strings"

	"snipgen/request/envname"
)

// Environment is what the job's process has: the environment of all jobs, variables
// that the caller sets for it, and those of its request. It fails for one of
// the request that some program may obey, and for what is no variable.
func (j Job) Environment(all []string) ([]string, error) {
	for _, variable := range j.Env {
		name, value, found := strings.Cut(variable, "=")
		switch {
		case !found || !envname.IsValid(name) || strings.Contains(value, "\x00"):
			return nil, fmt.Errorf("%.64q is not a variable of the environment", name)
		case envname.Reserved(name):
			return nil, fmt.Errorf("programs obey the environment variable %.64s; no value of a request is put into it", name)
		}
	}
	return slices.Concat(all, j.Own, j.Env), nil
}

// Value is that of a variable in an environment; the last one counts.
func Value(name string, environment []string) (value string, set bool) {
	for _, variable := range slices.Backward(environment) {
		if v, ok := strings.CutPrefix(variable, name+"="); ok {
			return v, true
		}
	}
	return "", false
}
