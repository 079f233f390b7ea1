package httpfile

import (
	"strconv"
	"strings"
)

// identifiers gives each name of the file an identifier of its own.
type identifiers struct {
	byName map[string]string
	taken  map[string]bool
	last   map[string]int // number given after a base
}

// of is the identifier for a name, made of the given base when it is new.
func (ids *identifiers) of(name, base string) string {
	if id, ok := ids.byName[name]; ok {
		return id
	}
	if ids.byName == nil {
		ids.byName, ids.taken, ids.last = map[string]string{}, map[string]bool{}, map[string]int{}
	}
	base = identifier(base)
	id := base
	for ids.taken[id] {
		ids.last[base]++
		id = base + "_" + strconv.Itoa(1+ids.last[base])
	}
	ids.byName[name], ids.taken[id] = id, true
	return id
}

// identifier is a name with an underscore for each run of what no identifier
// holds, at most 64 bytes.
func identifier(name string) string {
	var out strings.Builder
	gap, last := false, byte(0)
	for i := 0; i < len(name) && out.Len() < 64; i++ {
		c := name[i]
		if digit := isDigit(c); !isLetter(c) && !digit {
			gap = out.Len() > 0
			continue
		} else if gap && c != '_' && last != '_' || digit && out.Len() == 0 {
			out.WriteByte('_')
		}
		gap, last = false, c
		out.WriteByte(c)
	}
	if out.Len() == 0 {
		return "value"
	}
	return out.String()
}

// responseIdentifier names a reference to another message, such as
// login.response.body.$.token: after the request and the last word of the
// path, login_token.
func responseIdentifier(name string) (string, bool) {
	label, rest, _ := strings.Cut(name, ".")
	message, rest, found := strings.Cut(rest, ".")
	if !found || message != "response" && message != "request" || identifier(label) != label {
		return "", false
	}
	where, path, _ := strings.Cut(rest, ".")
	if where != "body" && where != "headers" {
		return "", false
	}
	words := strings.FieldsFunc(path, func(c rune) bool { return strings.ContainsRune("$.[]()'\"/@*:?=&| ", c) })
	for i := len(words) - 1; i >= 0; i-- {
		if isLetter(words[i][0]) {
			return label + "_" + strings.ToLower(words[i]), true
		}
	}
	return label + "_" + where, true
}
