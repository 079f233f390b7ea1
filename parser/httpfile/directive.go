package httpfile

import (
	"fmt"
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// directive reads a comment: "# @name x" and its like say something, all
// others say nothing to a machine.
func (r *reader) directive(b *block, line request.Range) {
	s := strings.Trim(strings.TrimLeft(r.at(line), "#/"), " \t")
	if !strings.HasPrefix(s, "@") {
		return
	}
	word, rest := cutWord(s[1:])
	if name, value, found := strings.Cut(word, "="); found {
		word, rest = name, strings.TrimSpace(value+" "+rest)
	}
	rest = strings.TrimSpace(strings.TrimPrefix(rest, "="))
	switch word {
	case "name":
		b.name = rest
	case "title":
		b.title = rest
	case "prompt":
		r.prompt(b, rest, line)
	case "no-redirect":
		b.hint("follow", "false")
	case "no-cookie-jar":
		r.Note("no-cookie-jar", "", line, "a snippet sends one request and keeps no cookies", "")
	case "no-reject-unauthorized", "noRejectUnauthorized", "curl-insecure":
		b.hint("verify", "false")
	case "curl-location":
		b.hint("follow", "true")
	case "timeout", "curl-max-time":
		r.timeout(b, rest, line)
	case "connection-timeout", "curl-connect-timeout":
		r.Note("connection-timeout", "", line, "how long connecting may take is left to the client", "# @timeout limits the whole request")
	case "graphql":
		b.graphQL = true
	case "ref", "forceRef", "import", "loop", "disabled", "sleep", "jwt", "script", "file-to-variable", "stdin-cmd", "env-stdin-cmd", "jq", "delay":
		r.leftOut(line, "@"+word)
	default:
		if flag, ok := strings.CutPrefix(word, "curl-"); ok {
			r.Lose("curl-flag-ignored", "", line, "--"+flag+" is not honoured", "")
		}
	}
}

func (r *reader) prompt(b *block, rest string, line request.Range) {
	name, _ := cutWord(rest)
	if name == "" {
		r.Warn("invalid-prompt", "", line, "@prompt without the name of a variable", "write # @prompt name")
		return
	}
	if b.prompts == nil {
		b.prompts = map[string]bool{}
	}
	b.prompts[name] = true
}

// units of a timeout in milliseconds; a number alone is seconds.
var units = lazy.Value[map[string]int]{Make: func() map[string]int {
	return map[string]int{"": 1000, "ms": 1, "s": 1000, "m": 60000}
}}

// maxTimeout is a day in milliseconds.
const maxTimeout = 24 * 60 * 60 * 1000

// timeout reads "n", "n ms", "n s" or "n m".
func (r *reader) timeout(b *block, s string, line request.Range) {
	digits := s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
	unit, known := units.Get()[strings.TrimSpace(s[len(digits):])]
	n, err := strconv.Atoi(digits)
	if err != nil || !known || n > maxTimeout/max(unit, 1) {
		r.Warn("invalid-timeout", "", line, "the timeout is not a number of seconds; left out", "write # @timeout 10, or 500 ms")
		return
	}
	b.hint("timeout", strconv.Itoa(n*unit)+"ms")
}

// maxDefinitions bounds the variables that a file defines: each takes many
// times the memory of the shortest, @a=.
const maxDefinitions = 100_000

// definition reads @name = value, or @name := value, which is evaluated anew
// at each use.
func (r *reader) definition(b *block, line request.Range) {
	s := r.at(line)
	n := strings.IndexByte(s, '=')
	if n < 0 {
		r.Fail("invalid-variable", "", line, "a variable without a value", "write @name = value; a request line does not start with @")
		return
	}
	name, lazy := strings.CutSuffix(s[1:n], ":")
	name = strings.TrimSpace(name)
	if name == "" || strings.ContainsAny(name, " \t{}") {
		r.Fail("invalid-variable", "", request.Range{Start: line.Start, End: line.Start + n}, "the name of a variable is one word", "write @name = value")
		return
	}
	if r.defined++; r.defined > maxDefinitions {
		if r.defined == maxDefinitions+1 {
			r.Fail("too-many-variables", "", line, fmt.Sprintf("more than %d variables in one file", maxDefinitions), "split the file")
		}
		return
	}
	value := r.trim(request.Range{Start: line.Start + n + 1, End: line.End})
	d := &definition{name: name, lazy: lazy, offset: line.Start, source: source{text: r.at(value), at: value, verbatim: true}}
	if unescaped := r.unescape(d.source.text); unescaped != d.source.text {
		d.source.text, d.source.verbatim = unescaped, false
	}
	r.definitions[name] = append(r.definitions[name], d)
	if name == "name" {
		b.assigned = d.source.text
	}
}

var escapes = lazy.Value[map[byte]byte]{Make: func() map[byte]byte {
	return map[byte]byte{'n': '\n', 'r': '\r', 't': '\t'}
}}

// unescape reads \n, \r and \t as characters, and \ before any other
// character as that character. Other dialects than that of Visual Studio Code
// have no escapes.
func (r *reader) unescape(s string) string {
	if d := r.options.Dialect; d != "" && d != VSCode || strings.IndexByte(s, '\\') < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\\' && i+1 < len(s) {
			i++
			c = s[i]
			if e, ok := escapes.Get()[c]; ok {
				c = e
			}
		}
		out = append(out, c)
	}
	return string(out)
}
