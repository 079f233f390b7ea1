package httpfile

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/jsontree"
)

// environment is what environment files say, by name of the variable.
type environment struct {
	selected map[string]*definition // of the environment asked for
	shared   map[string]*definition // of $shared
	dotenv   map[string]*definition // of .env
	others   map[string]map[string]bool
	names    []string // of all environments, in order of appearance

	selectedFields, sharedFields []defaultField
}

// environmentFiles in rising order of precedence. Those for one person win
// over those that are shared.
var environmentFiles = []string{
	"http-client.env.json", "rest-client.env.json",
	"http-client.private.env.json", "rest-client.private.env.json",
	"http-client.env.json.user",
}

const settingsFile = ".vscode/settings.json"

// sharedNames are the environments whose values all others have; the first
// is everyone's, the others are kulala's.
var sharedNames = []string{"$shared", "$kulalaShared", "_base"}

func (r *reader) readEnvironment() {
	e := &r.environment
	e.selected, e.shared, e.dotenv = map[string]*definition{}, map[string]*definition{}, map[string]*definition{}
	e.others = map[string]map[string]bool{}
	if r.options.Files != nil {
		r.readSettings()
		for _, name := range environmentFiles {
			if content, ok := r.configuration(name); ok {
				r.environmentFile(name, content)
			}
		}
		r.readDotenvs()
	}
	r.checkEnvironment()
}

// checkEnvironment reports an environment that no file has.
func (r *reader) checkEnvironment() {
	e := &r.environment
	if r.options.Env == "" || slices.Contains(e.names, r.options.Env) {
		return
	}
	e.names = append(e.names, r.dotenvNames()...)
	hint := "no environment file was found; http-client.env.json is one"
	switch {
	case len(e.names) > 0:
		hint = "there are " + strings.Join(e.names, ", ")
	case r.options.Above != "":
		hint = r.options.Above + " is not read, as it is outside of the directory of the input; --allow-outside reads it"
	}
	r.Fail("unknown-environment", "", request.Range{}, fmt.Sprintf("no environment is named %q", r.options.Env), hint)
}

// configuration is the content of a file that need not be there. It is looked
// for in the directories above, too, where those may be read.
func (r *reader) configuration(name string) (string, bool) {
	content, err := r.open(r.options.Files, name)
	for dir := r.options.Dir; errors.Is(err, fs.ErrNotExist) && r.options.Outside != nil && dir != "" && dir != "."; {
		dir = path.Dir(dir)
		content, err = r.open(r.options.Outside, path.Join(dir, name))
	}
	if errors.Is(err, fs.ErrNotExist) {
		return "", false
	}
	if errors.Is(err, parser.ErrNotRegular) { // a folder .env of Python is none of ours
		r.Warn("unreadable-file", "", request.Range{}, name+": "+reason(err)+"; it is left out", "")
		return "", false
	}
	if err != nil {
		r.Fail("unreadable-file", "", request.Range{}, name+": "+reason(err), "")
		return "", false
	}
	return strings.TrimPrefix(content, "\uFEFF"), true
}

func (r *reader) environmentFile(name, content string) {
	tree, err := jsontree.Parse(content)
	if err != nil {
		r.Fail("invalid-environment-file", "", request.Range{}, where(name, content, err), "an environment file is a JSON object of environments")
		return
	}
	r.addEnvironments(name, &tree.Root)
}

// where names file, line and column of a syntax error.
func where(name, content string, err error) string {
	syntax := &jsontree.SyntaxError{}
	if !errors.As(err, &syntax) {
		return name + ": " + err.Error()
	}
	p := parser.Locate(content, syntax.Offset)
	return fmt.Sprintf("%s:%d:%d: %s", name, p.Line, p.Column, syntax.Message)
}

func (r *reader) addEnvironments(file string, root *jsontree.Node) {
	if root.Kind != jsontree.Object {
		r.Fail("invalid-environment-file", "", request.Range{}, file+": not an object", "an environment file is a JSON object of environments")
		return
	}
	for i := range root.Items {
		r.environment.add(file, &root.Items[i], r.options.Env)
	}
}

// add takes one environment of a file. Later files win.
func (e *environment) add(file string, n *jsontree.Node, selected string) {
	if n.Kind != jsontree.Object {
		return
	}
	values, fields := map[string]*definition{}, new([]defaultField)
	isShared := slices.Contains(sharedNames, n.Key)
	switch {
	case isShared:
		values, fields = e.shared, &e.sharedFields
	case n.Key == selected:
		values, fields = e.selected, &e.selectedFields
	}
	collect(values, file, "", n)
	collectFields(fields, file, n)
	if isShared {
		return
	}
	if e.others[n.Key] == nil {
		e.names, e.others[n.Key] = append(e.names, n.Key), map[string]bool{}
	}
	for name := range values {
		e.others[n.Key][name] = true
	}
}

// collect takes the values of an object; those of an object in it as
// outer.inner. jsontree bounds the depth.
func collect(into map[string]*definition, file, prefix string, n *jsontree.Node) {
	for i := range n.Items {
		item := &n.Items[i]
		name := prefix + item.Key
		switch item.Kind {
		case jsontree.Object:
			if isDefaultFields(name) {
				continue
			}
			if isSecretStore(item) {
				into[name] = &definition{name: name, lazy: true, secret: true, source: source{file: file}}
			} else if len(prefix) < 256 {
				collect(into, file, name+".", item)
			}
		case jsontree.Array:
		default:
			into[name] = &definition{name: name, lazy: true, source: source{text: item.Text, file: file}}
		}
	}
}

// isSecretStore knows the values that Visual Studio fetches from elsewhere.
func isSecretStore(n *jsontree.Node) bool {
	return slices.ContainsFunc(n.Items, func(m jsontree.Node) bool { return m.Key == "provider" })
}

// get finds a value in the environment, then in what is shared.
func (e *environment) get(name string) *definition {
	if d := e.selected[name]; d != nil {
		return d
	}
	return e.shared[name]
}

// with lists the environments that have a value for a name.
func (e *environment) with(name string) []string {
	var names []string
	for _, env := range e.names {
		if e.others[env][name] {
			names = append(names, env)
		}
	}
	return names
}

// readSettings takes rest-client.environmentVariables out of the settings of
// Visual Studio Code. Settings that cannot be read belong to the editor.
func (r *reader) readSettings() {
	content, ok := r.configuration(settingsFile)
	if !ok {
		return
	}
	tree, err := jsontree.Parse(plainJSON(content))
	if err != nil {
		r.Warn("invalid-settings", "", request.Range{}, where(settingsFile, content, err), "its environments are left out")
		return
	}
	for i := range tree.Root.Items {
		switch n := &tree.Root.Items[i]; {
		case n.Kind != jsontree.Object:
		case n.Key == "rest-client.environmentVariables":
			r.addEnvironments(settingsFile, n)
		case n.Key == "rest-client.defaultHeaders":
			addFields(&r.environment.sharedFields, settingsFile, n)
		}
	}
}

// plainJSON puts spaces where settings have comments and commas before a
// closing bracket, so that offsets stay.
func plainJSON(s string) string {
	out := []byte(s)
	comma := -1
	for i := 0; i < len(out); i++ {
		switch c := out[i]; {
		case c == '"':
			i = stringEnd(out, i)
			comma = -1
		case c == '/' && i+1 < len(out) && (out[i+1] == '/' || out[i+1] == '*'):
			i = blankComment(out, i)
		case c == ',':
			comma = i
		case (c == '}' || c == ']') && comma >= 0:
			out[comma], comma = ' ', -1
		case strings.IndexByte(" \t\r\n", c) < 0:
			comma = -1
		}
	}
	return string(out)
}

// stringEnd is the offset of the closing quote.
func stringEnd(s []byte, i int) int {
	for i++; i < len(s) && s[i] != '"'; i++ {
		if s[i] == '\\' {
			i++
		}
	}
	return i
}

// blankComment overwrites a comment and is the offset of its last byte.
func blankComment(s []byte, i int) int {
	closing := "\n"
	if s[i+1] == '*' {
		closing = "*/"
	}
	end := len(s)
	if n := bytes.Index(s[i+2:], []byte(closing)); n >= 0 {
		end = i + 2 + n + len(closing)
	}
	for j := i; j < end; j++ {
		if s[j] != '\n' {
			s[j] = ' '
		}
	}
	return end - 1
}
