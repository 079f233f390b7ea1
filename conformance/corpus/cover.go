package corpus

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Case is a request of the corpus with options of a target.
type Case struct {
	Name    string            // of the request
	Exact   bool              // only forms that give the same bytes
	Options map[string]string // moved from their defaults; nil for none
}

// String writes the case as a line of a cover: the name and the flags of the
// command line.
func (c Case) String() string {
	var b strings.Builder
	b.WriteString(c.Name)
	if c.Exact {
		b.WriteString(" --exact")
	}
	for _, name := range slices.Sorted(maps.Keys(c.Options)) {
		fmt.Fprintf(&b, " -O %s=%s", name, quoted(c.Options[name]))
	}
	return b.String()
}

func quoted(value string) string {
	if q := strconv.Quote(value); strings.Contains(value, " ") || q != `"`+value+`"` {
		return q
	}
	return value
}

// ParseCase reads what [Case.String] writes.
func ParseCase(line string) (Case, error) {
	name, rest, _ := strings.Cut(line, " ")
	c := Case{Name: name}
	if rest, c.Exact = cutWord(rest, "--exact"); name == "" {
		return c, fmt.Errorf("no name in %q", line)
	}
	for rest != "" {
		option, ok := strings.CutPrefix(rest, "-O ")
		name, value, hasValue := strings.Cut(option, "=")
		if !ok || !hasValue {
			return c, fmt.Errorf("%q: want -O NAME=VALUE", rest)
		}
		if value, rest = cutValue(value); c.Options == nil {
			c.Options = map[string]string{}
		}
		c.Options[name] = value
	}
	return c, nil
}

func cutWord(s, word string) (rest string, has bool) {
	first, rest, _ := strings.Cut(s, " ")
	if first != word {
		return s, false
	}
	return rest, true
}

func cutValue(s string) (value, rest string) {
	if quoted, err := strconv.QuotedPrefix(s); err == nil {
		value, _ = strconv.Unquote(quoted)
		return value, strings.TrimPrefix(s[len(quoted):], " ")
	}
	value, rest, _ = strings.Cut(s, " ")
	return value, rest
}

// CoverFile is where the cover of a target stands below testdata.
func CoverFile(target string) string { return "cover/" + target + ".txt" }

// Cover reads the cases that reach all that a target does, a line each; nil
// when there is no file of them. A test of package template holds that they
// do, and writes them.
func Cover(testdata fs.FS, target string) ([]Case, error) {
	text, err := fs.ReadFile(testdata, CoverFile(target))
	if err != nil {
		return nil, err
	}
	var out []Case
	for line := range strings.Lines(string(text)) {
		c, err := ParseCase(strings.TrimSuffix(line, "\n"))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", CoverFile(target), err)
		}
		out = append(out, c)
	}
	return out, nil
}

// besides are the options whose snippets need something besides the server that
// they send to, or are no programs: files, proxies, sockets, versions of HTTP.
var besides = []string{"program", "proxy", "cert", "key", "cacert", "resolve", "unix-socket", "http-version", "cookies", "cookie-jar"}

// RunsAlone reports whether the case's snippet runs by itself.
func (c Case) RunsAlone() bool {
	return !slices.ContainsFunc(besides, func(name string) bool { _, set := c.Options[name]; return set })
}
