package message

import (
	"strings"

	"snipgen/parser/httpfile"
	"snipgen/request"
	"snipgen/request/lazy"
)

// value writes a value of the head.
func (f *file) value(v request.Value) string {
	if v.IsLiteral() {
		return f.text(v.String())
	}
	var out strings.Builder
	for _, s := range f.apart(v.Segments()) {
		out.WriteString(f.segment(s))
	}
	return out.String()
}

// apart puts the variable for a brace between the brace that a literal ends
// with and the reference after it: readers do not agree on {{{name}}.
func (f *file) apart(segments []request.Segment) []request.Segment {
	var out []request.Segment
	for i, s := range segments {
		brace := s.Kind == request.Literal && i+1 < len(segments) && strings.HasSuffix(s.Text, "{")
		if brace {
			s.Text = strings.TrimSuffix(s.Text, "{")
		}
		if out = append(out, s); brace {
			f.used[f.brace] = true
			out = append(out, request.Segment{Kind: request.Variable, Text: f.brace})
		}
	}
	return out
}

// fieldValue writes the value of a field: credentials as user:password.
func (f *file) fieldValue(field request.Field) string {
	if parts := credentials(field); parts != nil {
		return "Basic " + f.value(request.Join(parts, request.Range{}))
	}
	return f.value(field.Value)
}

// credentials are what the Base64 text of a field of the Basic scheme is made
// of; nil for another field.
func credentials(field request.Field) []request.Segment {
	if !field.Is("Authorization") && !field.Is("Proxy-Authorization") || field.Value.IsLiteral() {
		return nil
	}
	s := merged(field.Value.Segments())
	if len(s) != 2 || s[0].Text != "Basic " || s[1].Kind != request.Base64 {
		return nil
	}
	return s[1].Parts
}

// text writes literal text: of two braces that stand together the first one is
// a variable, as there is no other escape.
func (f *file) text(s string) string {
	if !strings.Contains(s, "{{") {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '{' && i+1 < len(s) && s[i+1] == '{' {
			out.WriteString(f.reference(f.brace))
		} else {
			out.WriteByte(s[i])
		}
	}
	return out.String()
}

// reference writes a variable of the file's own.
func (f *file) reference(name string) string {
	f.used[name] = true
	return "{{" + name + "}}"
}

// segment writes one piece of a value.
func (f *file) segment(s request.Segment) string {
	switch s.Kind {
	case request.Literal:
		return f.text(s.Text)
	case request.Environment:
		return "{{$processEnv " + s.Text + "}}"
	case request.Dynamic:
		return "{{$" + strings.Join(append([]string{dynamics.Get()[s.Text]}, quoted(s.Args)...), " ") + "}}"
	}
	if s.Kind == request.Percent {
		return strings.Replace(f.segment(s.Parts[0]), "{{", "{{%", 1)
	}
	return "{{" + s.Text + "}}"
}

// dynamics are the names of what is computed when the request is sent.
var dynamics = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		httpfile.UUID: "guid", httpfile.RandomInt: "randomInt", httpfile.Timestamp: "timestamp",
		httpfile.ISOTimestamp: "isoTimestamp", httpfile.DateTime: "datetime", httpfile.LocalDateTime: "localDatetime",
	}
}}

// quoted puts arguments of more than one word between quotes.
func quoted(args []string) []string {
	out := make([]string, len(args))
	for i, s := range args {
		switch {
		case s != "" && !strings.ContainsAny(s, " \t,()\"'"):
			out[i] = s
		case !strings.Contains(s, `"`):
			out[i] = `"` + s + `"`
		default:
			out[i] = "'" + s + "'"
		}
	}
	return out
}

// unwritable are references in places where .http files have none.
func (f *file) unwritable() []request.Diagnostic {
	r := f.request
	var out []request.Diagnostic
	check := func(part string, v request.Value) {
		if !v.IsLiteral() {
			out = append(out, misplaced(part, v)...)
		}
	}
	check("target", r.URL())
	for _, field := range r.Fields {
		if credentials(field) == nil {
			check(fieldPart(field), field.Value)
		}
	}
	check("body", r.Body.Content)
	return out
}

// misplaced are the segments of a value that a .http file cannot have there: a
// file beside other text on its line, encoded text.
func misplaced(part string, v request.Value) []request.Diagnostic {
	var out []request.Diagnostic
	segments := merged(v.Segments())
	for i, s := range segments {
		what := ""
		switch {
		case s.Kind == request.Base64:
			what = "Base64 text of a variable"
		case s.Kind == request.File && (part != "body" || !aloneOnLine(segments, i)):
			what = "a file beside other text"
		default:
			continue
		}
		out = append(out, request.Diagnostic{Severity: request.Error, Code: "unwritable-reference", Part: part, Range: v.Range,
			Message: ".http files cannot have " + what + " here", Hint: "--inline-files, or --var NAME=value, puts the value there"})
	}
	return out
}

func aloneOnLine(segments []request.Segment, i int) bool {
	before := i == 0 || segments[i-1].Kind == request.Literal && strings.HasSuffix(segments[i-1].Text, "\n")
	after := i == len(segments)-1
	if !after && segments[i+1].Kind == request.Literal {
		next := segments[i+1].Text
		after = strings.HasPrefix(next, "\n") || strings.HasPrefix(next, "\r\n")
	}
	return before && after
}
