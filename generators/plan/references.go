package plan

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/generators/view"
	"snipgen/request"
)

// references are those of one request on its way: marks stand for them in all
// that the planner sees.
type references struct {
	marks *literal.Marks
	names namer
	view  view.References
	known map[string]literal.Part // what is declared, by the identity of its segment
	needs []need
	noted map[literal.Part]bool // in needs

	declared []declaration // all that could be; view has those that the code needs
	guards   []check       // likewise

	encoded bool              // values in the body have their escapes already
	decoded map[string]string // for the mark of a percent-encoded reference that of the reference itself
}

// Input is what a snippet needs from outside when it runs, besides files.
type Input struct {
	Variable    string // as the request names it; "" for a variable of the environment
	Environment string // the variable of the environment that is read or, in a language that has none, meant; "" for a Variable there
	Placeholder string // the text in the code that is to be replaced; "" where the environment is read
}

// need is an input with what stands for it in code.
type need struct {
	Input
	part literal.Part
}

// declaration is a variable with what stands for it in code.
type declaration struct {
	view.Variable
	part literal.Part
}

// check is a guard with what stands for its variable in code.
type check struct {
	view.Guard
	part literal.Part
}

// takeReferences puts marks into the request where it has references.
func (p *Plan) takeReferences() {
	if p.req.With().IsLiteral() {
		return
	}
	r := p.req.With().Placed()
	p.refs = &references{marks: literal.NewMarks(textsOf(r)...), names: newNamer(p.Target.Language.Names.Style, p.Words()), known: map[string]literal.Part{}, noted: map[literal.Part]bool{}}
	for _, s := range r.References() {
		if s.Kind == request.Environment {
			p.refs.names.environment[s.Text] = true // what the request itself names is kept
		}
	}
	p.refs.encoded = slices.ContainsFunc(r.Body.Content.Segments(), func(s request.Segment) bool { return s.Encoded })
	p.req = marked.Of(r.Map(p.standIn), p.refs.marks)
}

// withCodeNames is the value with names of files as code may have them.
func (p *Plan) withCodeNames(v request.Value) request.Value {
	segments := v.Segments()
	if !slices.ContainsFunc(segments, func(s request.Segment) bool { return s.Kind == request.File }) {
		return v
	}
	segments = slices.Clone(segments)
	for i, s := range segments {
		if s.Kind == request.File {
			segments[i].Text = p.takeFile(s)
		}
	}
	return request.Join(segments, v.Range)
}

// asItStands reports whether the body is not for the client to encode.
func (p *Plan) asItStands() bool { return p.exact || p.refs != nil && p.refs.encoded }

// textsOf are all the texts of a request.
func textsOf(r *request.Request) []string {
	texts := []string{r.Method, r.Authority.String(), r.Path.String(), r.Query.String(), r.Body.Content.String()}
	for i := range r.Fields {
		texts = append(texts, r.Fields[i].Name, r.Fields[i].Value.String())
	}
	if l := r.Login; l != nil {
		texts = append(texts, l.User.String(), l.Password.String())
	}
	return texts
}

// standIn is the value with marks for its references.
func (p *Plan) standIn(v request.Value) request.Value {
	if v.IsLiteral() {
		return v
	}
	return request.Text(p.refs.text(p.Target.Dialect, p.withCodeNames(v).Segments()), v.Range)
}

func (f *references) text(d *literal.Dialect, segments []request.Segment) string {
	var out []byte
	for _, s := range segments {
		out = append(out, f.segment(d, s)...)
	}
	return string(out)
}

// segment is what stands for a segment in text.
func (f *references) segment(d *literal.Dialect, s request.Segment) string {
	switch s.Kind {
	case request.Literal:
		return s.Text
	case request.File:
		return f.marks.Add(literal.Part{Kind: literal.FileContent, Text: s.Text})
	case request.Percent:
		return f.percent(d, s)
	case request.JSONString:
		return f.jsonString(d, s)
	case request.Base64:
		coded := base64.StdEncoding.EncodeToString([]byte(f.text(d, s.Parts)))
		f.marks.AddCoded(coded, f.declare(d, s))
		return coded
	}
	return f.marks.Add(f.part(d, s))
}

// percent is what stands for a percent-encoded reference.
func (f *references) percent(d *literal.Dialect, s request.Segment) string {
	part := f.part(d, s.Parts[0])
	inner := f.marks.Add(part)
	part.Coding = codingOf(s)
	if s.Implied && !d.Encodes() {
		part.Coding = literal.Checked
		f.guard(part, s)
	}
	mark := f.marks.Add(part)
	if f.decoded == nil {
		f.decoded = map[string]string{}
	}
	f.decoded[mark] = inner
	return mark
}

// jsonString is what stands for a reference in a JSON string.
func (f *references) jsonString(d *literal.Dialect, s request.Segment) string {
	part := f.part(d, s.Parts[0])
	part.Coding = literal.JSONText
	if !d.Encodes() {
		part.Coding = literal.Checked
		f.guard(part, s)
	}
	return f.marks.Add(part)
}

func codingOf(s request.Segment) literal.Coding {
	switch {
	case s.Form:
		return literal.FormPercent
	case s.Path:
		return literal.PathPercent
	}
	return literal.Percent
}

// guard notes that the value of a variable has to be checked for its place.
func (f *references) guard(part literal.Part, s request.Segment) {
	json, message := s.Kind == request.JSONString, " has characters to be percent-encoded"
	if json {
		message = " has characters to be escaped in a JSON string"
	}
	for i := range f.guards {
		if g := &f.guards[i]; g.part == part && g.JSON == json {
			g.Path = g.Path || s.Path
			return
		}
	}
	guard := view.Guard{Value: literal.Joined{part}, Path: s.Path, JSON: json, Message: literal.Text(part.Text + message)}
	f.guards = append(f.guards, check{guard, part})
}

// plain are pairs as the client encodes them: references that would be encoded
// are left to it.
func (f *references) plain(pairs []request.Pair) []request.Pair {
	if f == nil || f.decoded == nil {
		return pairs
	}
	out := slices.Clone(pairs)
	for i := range out {
		out[i].Value = f.marks.Map(out[i].Value, func(mark string) string { return cmp.Or(f.decoded[mark], mark) })
	}
	return out
}

// pieces are those of a content that files are a part of.
func (f *references) pieces(s string) []view.Piece {
	if f == nil {
		return nil
	}
	var out []view.Piece
	for _, p := range f.marks.Pieces(s) {
		if p.File != "" {
			out = append(out, view.Piece{File: literal.Text(p.File)})
		} else {
			out = append(out, view.Piece{Text: literal.Text(p.Text)})
		}
	}
	return out
}

// planHead finds what the environment brings into header fields. What is
// computed or encoded has no line end.
func (p *Plan) planHead() {
	if p.refs == nil {
		return
	}
	var head literal.Joined
	outside, taken := p.refs.outside(), map[literal.Part]bool{}
	take := func(text string) {
		for _, part := range p.refs.marks.Parts(text) {
			if !taken[part] && (part.Coding == literal.Plain && (part.Kind == literal.Environment || outside[part])) {
				taken[part] = true
				head = append(head, part)
			}
		}
	}
	for _, f := range p.fields {
		if f.omitted || request.IsFraming(f.name) {
			continue
		}
		take(f.value)
	}
	if p.req.With().Login != nil {
		user, password := p.req.Login()
		take(user.With())
		take(password.With())
	}
	if head != nil {
		p.refs.view.Head = head
	}
}

// outside are the variables that hold what the environment holds.
func (f *references) outside() map[literal.Part]bool {
	out := map[literal.Part]bool{}
	for _, v := range f.declared {
		if _, read := v.Value.(literal.FromEnvironment); read {
			out[v.part] = true
		}
	}
	return out
}

// planLateQuery gives the pairs to a client that percent-encodes references, from
// the first one on that has any. It may write a space as +, as in forms.
func (p *Plan) planLateQuery() {
	query := p.req.Query().With()
	if p.exact || !p.refs.holdsPercent(query) {
		return
	}
	p.soften()
	pieces := strings.Split(query, "&")
	first := slices.IndexFunc(pieces, p.refs.holdsPercent)
	p.View.URL = text(bareURL(p.req.With()))
	if first > 0 {
		p.View.URL = text(emptyQueryURL(p.req.With())) + literal.Text(strings.Join(pieces[:first], "&"))
	}
	p.View.Query = &view.Pairs{}
	for _, piece := range pieces[first:] {
		line := "+" + piece
		name, value, _ := strings.Cut(piece, "=")
		if inner, ok := p.refs.decoded[value]; ok && !strings.HasPrefix(name, "+") {
			line = name + "=" + inner
		}
		p.View.Query.Pairs = append(p.View.Query.Pairs, view.Pair{Line: literal.Text(line)})
	}
}

// allPercent reports whether all references of a text are percent-encoded.
func (f *references) allPercent(t marked.Text) bool {
	if t.IsPlain() {
		return true
	}
	all := true
	f.marks.Map(t.With(), func(mark string) string {
		all = all && f.decoded[mark] != ""
		return mark
	})
	return all
}

// holdsPercent reports whether a text has references to be percent-encoded.
func (f *references) holdsPercent(s string) bool {
	if f == nil || f.decoded == nil {
		return false
	}
	return slices.ContainsFunc(f.marks.Parts(s), func(p literal.Part) bool { return p.Coding != literal.Plain && p.Coding != literal.Checked })
}

// takeFile is the name for the code of a file that the request refers to. A
// name that no code may have is a reason to refuse.
func (p *Plan) takeFile(s request.Segment) string {
	name, reason := manifest.CodeName(s.Text)
	if reason != "" {
		p.refusals = append(p.refusals, request.Diagnostic{
			Severity: request.Error, Code: "unsafe-file-name", Part: "body", Range: s.Range,
			Message: fmt.Sprintf("the file name %q %s", s.Text, reason), Hint: "rename the file; --inline-files puts its bytes in",
		})
	}
	return name
}
