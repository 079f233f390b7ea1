package message

import (
	"slices"
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
		if s.Kind == request.Base64 || s.Kind == request.Percent {
			out = appendUnresolved(out, part, at, s.Parts)
			continue
		}
		reason := reasonOf(s)
		told := slices.ContainsFunc(out, func(d request.Diagnostic) bool { return d.Part == part && d.Message == reason })
		if told || len(out) == request.MaxDiagnostics {
			continue
		}
		if s.Range != (request.Range{}) {
			at = s.Range
		}
		out = append(out, request.Diagnostic{Severity: request.Error, Code: "unresolved-reference", Part: part, Range: at, Message: reason, Hint: remedyOf(s)})
	}
	return out
}

// reasonOf says what is missing.
func reasonOf(s request.Segment) string {
	switch s.Kind {
	case request.File:
		return "the content of the file " + s.Text + " is not in the request"
	case request.Dynamic:
		return s.Text + " is computed when the request is sent"
	case request.Environment:
		return s.Text + " is a variable of the environment"
	}
	return s.Text + " has no value"
}

// remedyOf says how to give it.
func remedyOf(s request.Segment) string {
	const refers = "; target http/file refers to it"
	switch s.Kind {
	case request.File:
		return "--inline-files puts its bytes there" + refers
	case request.Dynamic:
		return "--freeze puts a fixed value there" + refers
	case request.Environment:
		return "write its value in its place" + refers
	}
	return "--var " + s.Text + "=value gives it one" + refers
}
