package lab

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"snipgen/verify/process"
)

// Language is all that the laboratory knows of a language. Each has a file of
// its own, and a script beside it that installs what it needs.
type Language struct {
	Name string // with which the ids of its targets begin: "python"

	needs   []need            // what every snippet of it runs on
	clients map[string][]need // what the snippets of one client need besides, by the client's name
	probes  []probe           // what is asked for versions
	vars    func(*Lab) []string

	// trust makes its clients take certificates of an issuer, which a file holds:
	// it says what variables they are told so with. nil: they take none.
	trust func(l *Lab, ctx context.Context, file string, issuer Issuer) (vars []string, err error)

	// prepare makes a group of snippets ready to run, at once for all where that
	// is quicker: compiles them, or lays libraries beside them. nil: nothing to do.
	prepare func(*Lab, context.Context, []*placed) error
	// run runs a group, where it takes something else than a process for each; nil otherwise.
	run func(*Lab, context.Context, []*placed, func(int, process.Outcome)) error

	// Zone is the time zone that its programs are in when the environment's TZ
	// says another; "" when they follow TZ.
	Zone string
	// Note is a passage of docs/conformance.md: what has to be known of its
	// laboratory; "" for nothing.
	Note string
	// Attack is how many random requests to one target are tried in some seconds.
	Attack int
	// Literals is how its programs read literals back; nil for what is no language.
	Literals *Literals
	// style are its formatter and its linters, as people who write it use them;
	// nil for what has none.
	style []tool
}

// languages are all that the laboratory runs, the quickest first.
var languages = []*Language{&http, &shell, &php, &ruby, &python, &node, &golang, &java, &csharp, &javascript}

// Languages lists all that the laboratory runs, the quickest first.
func Languages() []*Language { return languages }

// LanguageOf is the language that a target is of; nil when the laboratory does
// not know it.
func LanguageOf(target string) *Language {
	name, _, _ := strings.Cut(target, "/")
	for _, l := range languages {
		if l.Name == name {
			return l
		}
	}
	return nil
}

// trustIn is for clients that are told with variables where the file is.
func trustIn(names ...string) func(*Lab, context.Context, string, Issuer) ([]string, error) {
	return func(_ *Lab, _ context.Context, file string, _ Issuer) ([]string, error) {
		out := make([]string, len(names))
		for i, name := range names {
			out[i] = name + "=" + file
		}
		return out, nil
	}
}

// http has the targets that are no programs: they are sent as they are.
var http = Language{Name: "http", Attack: 40}

// need is something that must be there: a command in the PATH, or a file.
type need struct {
	name    string
	command string
	file    []string // below .runtimes, or absolute
}

// probe is a command whose output names a version: the first number counts.
type probe struct {
	name   string
	client string // whose library it is; "" for all of the language
	argv   []string
}

// Missing names what a target needs and the machine does not have; nil when
// it can run.
func (l *Lab) Missing(target string) []string {
	language := LanguageOf(target)
	if language == nil {
		return []string{"a laboratory for " + target}
	}
	_, client, _ := strings.Cut(target, "/")
	return l.missing(language, client)
}

func (l *Lab) missing(language *Language, client string) []string {
	var out []string
	for _, needs := range [][]need{language.needs, language.clients[client]} {
		for _, n := range needs {
			if !l.has(n) {
				out = append(out, n.name)
			}
		}
	}
	return out
}

func (l *Lab) has(n need) bool {
	if n.command != "" {
		_, err := process.LookPath(n.command, l.environment)
		return err == nil
	}
	path := n.file[0]
	if !filepath.IsAbs(path) {
		path = l.runtime(n.file...)
	}
	_, err := os.Stat(path)
	return err == nil
}

var number = regexp.MustCompile(`\d+(\.\d+)+`)

// Version is one runtime or library and what it says of its version.
type Version struct{ Name, Version string }

// Versions lists the runtimes that are there, in a fixed order.
func (l *Lab) Versions(ctx context.Context) []Version {
	var out []Version
	for _, language := range languages {
		for _, p := range language.probes {
			if len(l.missing(language, p.client)) > 0 {
				continue
			}
			o := process.Execute(ctx, l.work, p.argv, l.environment, l.Limit)
			if v := number.FindString(o.Stdout + o.Stderr); v != "" {
				out = append(out, Version{p.name, v})
			}
		}
	}
	return out
}
