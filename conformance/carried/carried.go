// Package carried tells which targets carry what an input says of the way of
// its request, from what their manifests say. Tests hold the labels and the
// snippets against it; it runs nothing.
package carried

import (
	"maps"
	"slices"

	"snipgen"
)

// Login is the name that stands for the credentials of a scheme, beside those
// of options.
const Login = "login"

// Names are the options that the input of a request sets, sorted, and Login.
func Names(r *snipgen.Request) []string {
	names := slices.Sorted(maps.Keys(r.Options))
	if r.Login != nil {
		names = append(names, Login)
	}
	return names
}

// By reports whether a target takes all of the named options as the request
// has them. It takes none that has no name.
func By(t snipgen.TargetInfo, r *snipgen.Request, names []string) bool {
	given := map[string]string{}
	for _, name := range names {
		value, isSet := r.Options[name]
		switch {
		case name == Login && r.Login != nil:
			if !slices.Contains(t.Logins(), r.Login.Scheme) {
				return false
			}
		case !isSet:
			return false
		default:
			given[name] = value
		}
	}
	_, err := snipgen.Convert("GET / HTTP/1.1\r\nHost: h.example\r\n\r\n", t.ID, snipgen.Options{Target: given})
	return err == nil
}
