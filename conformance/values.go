package conformance

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"snipgen"
	"snipgen/conformance/lab"
	"snipgen/request"
)

// Values are what the references of a request stand for in a run.
type Values struct {
	// Of tells the value of a variable of the request or of the environment.
	// The authority is that of the server.
	Of    func(name, authority string) string
	Files fs.FS    // where the files of a request are
	Links []string // their paths, which are linked into the directory of each snippet
	Zone  string   // the local time of snippets: "Asia/Kolkata"; pages have that of the machine
}

// location is where the snippets of a target run.
func (v *Values) location(t Target) *time.Location {
	zone, err := time.LoadLocation(cmp.Or(lab.LanguageOf(t.ID).Zone, v.Zone))
	if err != nil {
		return time.Local
	}
	return zone
}

// inputs are the values for the snippet's inputs: variables for its
// environment, and the source in which a text stands for the URL's own
// references is given the server instead, as a reader would.
func (v *Values) inputs(inputs []snipgen.Input, source, authority string, where *request.Request) (env []string, filled string) {
	for _, in := range inputs {
		switch name := inputName(in); {
		case in.Placeholder == "":
			env = append(env, in.Environment+"="+v.Of(name, authority))
		case refersTo(where.Authority, name):
			source = strings.Replace(source, `"`+in.Placeholder+`"`, `"`+v.Of(name, authority)+`"`, 1)
		}
	}
	return env, source
}

func inputName(in snipgen.Input) string {
	if in.Variable != "" {
		return in.Variable
	}
	return in.Environment
}

func refersTo(v request.Value, name string) bool {
	return slices.ContainsFunc(v.Segments(), func(s request.Segment) bool { return s.Kind != request.Literal && s.Text == name })
}

// resolve is the request that has to arrive, but for what is computed. A text
// that stands in a page for a value is sent as it is.
func (v *Values) resolve(r *request.Request, inputs []snipgen.Input, authority string) (*request.Request, error) {
	var failed error
	out := request.Resolve(r.Placed(), func(s request.Segment) (string, bool) {
		switch s.Kind {
		case request.Dynamic:
			return "", false
		case request.File:
			content, err := fs.ReadFile(v.Files, strings.TrimPrefix(s.Text, "./"))
			if err != nil {
				failed = err
			}
			return string(content), true
		}
		text := v.Of(s.Text, authority)
		for _, in := range inputs {
			if inputName(in) == s.Text && (in.Variable == "") == (s.Kind == request.Environment) && in.Placeholder != "" && !refersTo(r.Authority, s.Text) {
				text = in.Placeholder
			}
		}
		return text, true
	})
	if failed == nil && (out.Scheme != "http" || out.Authority.String() != authority) {
		failed = fmt.Errorf("the values lead to %s://%s, and not to the server", out.Scheme, out.Authority)
	}
	return out, failed
}
