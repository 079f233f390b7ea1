package message

import (
	"strings"

	"snipgen/request"
)

// unresolved are the reasons why a request with references is not written: a
// message has no variables. Nil when it has none.
func unresolved(r *request.Request) []request.Diagnostic {
	var out []request.Diagnostic
	check := func(part string, v request.Value) {
		if !v.IsLiteral() {
			out = appendUnresolved(out, part, v.Range, v.Segments())
		}
	}
	check("target", r.Authority)
	check("target", r.Path)
	check("target", r.Query)
	for _, f := range r.Fields {
		check(fieldPart(f), f.Value)
	}
	check("body", r.Body.Content)
	return out
}

func fieldPart(f request.Field) string { return "header:" + strings.ToLower(f.Name) }

func appendUnresolved(out []request.Diagnostic, part string, at request.Range, segments []request.Segment) []request.Diagnostic {
	for _, s := range segments {
		if s.Kind == request.Literal {
			continue
		}
		if s.Kind == request.Base64 {
			out = appendUnresolved(out, part, at, s.Parts)
			continue
		}
		if s.Range != (request.Range{}) {
			at = s.Range
		}
		message, hint := remedy(s)
		out = append(out, request.Diagnostic{Severity: request.Error, Code: "unresolved-reference", Part: part, Range: at, Message: message, Hint: hint})
	}
	return out
}

// remedy says what is missing, and how to give it.
func remedy(s request.Segment) (message, hint string) {
	switch s.Kind {
	case request.File:
		return "the content of the file " + s.Text + " is not in the request", "--inline-files puts its bytes there; target http/file refers to it"
	case request.Dynamic:
		return s.Text + " is computed when the request is sent", "--freeze puts a fixed value there; target http/file refers to it"
	case request.Environment:
		return s.Text + " is a variable of the environment", "write its value in its place; target http/file refers to it"
	}
	return s.Text + " has no value", "--var " + s.Text + "=value gives it one; target http/file refers to it"
}
