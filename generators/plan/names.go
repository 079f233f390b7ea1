package plan

import (
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/envname"
	"snipgen/request/uri"
)

// namer makes names for the variables of a snippet, and for those of the
// environment that they are read from.
type namer struct {
	style       string
	reserved    map[string]bool // by the template or the language
	declared    map[string]bool // by a variable
	environment map[string]bool
	given       map[string]string // environment names by what they stand for
	next        map[string]int    // the number to try next, by the name that it stands after
}

// variable is a name for a variable of these words, in the language's style.
func (n *namer) variable(words []string) string {
	name := n.styled(words)
	if n.reserved[name] {
		words = append(words, "value")
		name = n.styled(words)
	}
	for base := name; n.reserved[name] || n.declared[name]; {
		name = n.styled(append(words[:len(words):len(words)], n.number(base)))
	}
	n.declared[name] = true
	return name
}

// number is the next one after a name, from 2. Those before it are taken. The
// names of the environment are counted apart, after a $.
func (n *namer) number(base string) string {
	n.next[base] = max(n.next[base], 1) + 1
	return strconv.Itoa(n.next[base])
}

func (n *namer) styled(words []string) string {
	if n.style == "snake" {
		return safeStart(strings.Join(words, "_"))
	}
	var out strings.Builder
	for i, word := range words {
		if i > 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		out.WriteString(word)
	}
	return safeStart(out.String())
}

func safeStart(name string) string {
	if name == "" || '0' <= name[0] && name[0] <= '9' {
		return "_" + name
	}
	return name
}

// environmentName is the variable of the environment that a variable of the
// snippet is read from: none that a program obeys.
func (n *namer) environmentName(variable string) string {
	if name, ok := n.given[variable]; ok {
		return name
	}
	base := safeStart(strings.ToUpper(strings.Join(splitWords(variable), "_")))
	name := envname.For(base, "_VALUE")
	if n.environment[name] {
		name = envname.For(base+"_VALUE", "_VALUE")
	}
	for n.environment[name] {
		name = envname.For(base+"_"+n.number("$"+base), "_VALUE")
	}
	n.environment[name] = true
	n.given[variable] = name
	return name
}

// wordsOf are the words that a reference is named after.
func wordsOf(s request.Segment) []string {
	switch s.Kind {
	case request.Base64:
		return []string{"credentials"}
	case request.Dynamic:
		if words, ok := dynamicWords[s.Text]; ok {
			return words
		}
	}
	return splitWords(s.Text)
}

var dynamicWords = map[string][]string{
	"uuid": {"guid"}, "random-int": {"number"}, "timestamp": {"timestamp"}, "iso-timestamp": {"now"},
	"datetime": {"date"}, "local-datetime": {"date"},
}

// splitWords cuts a name in snake_case, kebab-case or camelCase into words of
// small letters.
func splitWords(name string) []string {
	var words []string
	start := -1
	end := func(i int) {
		if start >= 0 {
			words = append(words, strings.ToLower(name[start:i]))
		}
		start = -1
	}
	for i := range len(name) {
		c := name[i]
		switch {
		case !uri.IsAlphanumeric(c):
			end(i)
			continue
		case start >= 0 && isUpper(c) && (!isUpper(name[i-1]) || i+1 < len(name) && isLower(name[i+1])):
			end(i)
		}
		if start < 0 {
			start = i
		}
	}
	end(len(name))
	if words == nil {
		return []string{"value"}
	}
	return words
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// newNamer keeps away from words that are reserved.
func newNamer(style string, reserved map[string]bool) namer {
	return namer{style: style, reserved: reserved,
		declared: map[string]bool{}, environment: map[string]bool{}, given: map[string]string{}, next: map[string]int{}}
}
