// Package envname says which environment variables may hold what comes from a
// request. Runtimes, loaders, shells, libraries and tools obey variables: what
// a request says never gets into one of those.
//
// The rule is coarse by intent. A name that is taken away needlessly costs a
// longer one; a name that is missed runs code.
package envname

import "strings"

// prefix makes a reserved name one of our own.
const prefix = "REQUEST_"

// Reserved reports whether some program may obey the variable. The case of
// letters counts for nothing: proxies are read in both, and Windows has one.
func Reserved(name string) bool {
	name = strings.ToUpper(name)
	switch {
	case harmless.Get()[name]:
		return false
	case exact.Get()[name], ends(name):
		return true
	}
	return begins(name) && !strings.HasPrefix(name, "GOOG") // GO is Go's, this is not
}

func begins(name string) bool {
	for _, p := range prefixes.Get() {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return len(name) == 3 && name[:2] == "PS" && '0' <= name[2] && name[2] <= '9' // prompts of shells
}

func ends(name string) bool {
	for _, s := range suffixes.Get() {
		if strings.HasSuffix(name, s) {
			return true
		}
	}
	return false
}

// For is the name of a variable that holds a request's value: the natural one,
// or, when that is reserved, one made of it with the suffix, the prefix
// REQUEST_, or both. Different natural names may become the same one.
func For(natural, suffix string) string {
	for _, name := range [...]string{natural, natural + suffix, prefix + natural} {
		if !Reserved(name) {
			return name
		}
	}
	return prefix + natural + suffix
}

// IsValid reports whether every system and shell takes the text for the name
// of a variable (POSIX.1-2017, XBD 8.1, and a letter or an underscore first).
func IsValid(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}
