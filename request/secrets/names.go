package secrets

import (
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/envname"
)

// names gives each value a variable of its own.
type names struct {
	byValue map[string]string
	values  map[string]string // by variable, of those that are read
	taken   map[string]bool   // values has it, or the request refers to it
	last    map[string]int    // number given after a natural name
}

// of is the variable of a secret.
func (n *names) of(x *secret) string {
	n.init()
	key := n.key(x)
	name, ok := n.byValue[key]
	switch {
	case !ok && len(n.byValue) >= maxVariables:
		return x.natural
	case !ok:
		name = n.free(x.natural)
		n.byValue[key], n.taken[name] = name, true
	}
	if x.unfit == fits {
		n.values[name] = x.raw
	}
	return name
}

// isFull reports whether a secret gets no variable of its own any more.
func (n *names) isFull(x *secret) bool {
	n.init()
	_, ok := n.byValue[n.key(x)]
	return !ok && len(n.byValue) >= maxVariables
}

// key tells the secrets that share a variable.
func (n *names) key(x *secret) string {
	if x.apart {
		return x.natural + "\x00" + x.raw
	}
	return x.raw
}

// free is a name that is not taken, and that no program obeys.
func (n *names) free(natural string) string {
	name := envname.For(natural, "_SECRET")
	for n.taken[name] {
		n.last[natural] = max(n.last[natural], 1) + 1
		name = envname.For(natural+"_"+strconv.Itoa(n.last[natural]), "_SECRET")
	}
	return name
}

func (n *names) init() {
	if n.byValue == nil {
		n.byValue, n.values, n.taken, n.last = map[string]string{}, map[string]string{}, map[string]bool{}, map[string]int{}
	}
}

// reserve keeps the names that a request uses already.
func (n *names) reserve(r *request.Request) {
	n.init()
	for _, v := range [...]request.Value{r.Authority, r.Path, r.Query, r.Body.Content} {
		n.reserveIn(v)
	}
	for i := range r.Fields {
		n.reserveIn(r.Fields[i].Value)
	}
}

func (n *names) reserveIn(v request.Value) {
	if !v.IsLiteral() {
		n.reserveSegments(v.Segments())
	}
}

func (n *names) reserveSegments(segments []request.Segment) {
	for _, s := range segments {
		if s.Kind == request.Environment || s.Kind == request.Variable {
			n.taken[s.Text] = true
		}
		n.reserveSegments(s.Parts)
	}
}

// variableOf makes the name of a variable: upper case, an underscore between
// words, at most 64 bytes.
func variableOf(name string) string {
	words := wordsOf(name)
	if len(words) > 1 && words[0] == "x" {
		words = words[1:]
	}
	out := strings.ToUpper(strings.Join(words, "_"))
	switch out = strings.TrimRight(out[:min(len(out), 64)], "_"); {
	case out == "":
		return "SECRET"
	case out == "APIKEY":
		return "API_KEY"
	case out == "PWD", out == "PASSWD": // PWD is the shell's
		return "PASSWORD"
	case out[0] <= '9':
		return "_" + out
	}
	return out
}

// wordsOf splits a name at what is neither letter nor digit, and where an
// upper case letter follows one of lower case. The words are in lower case.
func wordsOf(name string) []string {
	var words []string
	start := -1
	cut := func(end int) {
		if start >= 0 {
			words = append(words, strings.ToLower(name[start:end]))
		}
		start = -1
	}
	for i := 0; i < len(name); i++ {
		c := name[i]
		upper := 'A' <= c && c <= 'Z'
		if !upper && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			cut(i)
			continue
		}
		if upper && i > 0 && 'a' <= name[i-1] && name[i-1] <= 'z' {
			cut(i)
		}
		if start < 0 {
			start = i
		}
	}
	cut(len(name))
	return words
}
