package httpfile

import "snipgen/request"

// maxDiagnostics bounds what is said about one file.
const maxDiagnostics = 1000

func (r *reader) report(d request.Diagnostic) {
	if d.Strict && r.options.Strict {
		d.Severity = request.Error
	}
	r.failed = r.failed || d.Severity == request.Error
	switch {
	case len(r.found) < maxDiagnostics-1:
		r.found = append(r.found, d)
	case len(r.found) == maxDiagnostics-1:
		r.failed = true
		r.found = append(r.found, request.Diagnostic{
			Severity: request.Error, Code: "too-many-diagnostics", Range: request.Range{Start: len(r.input), End: len(r.input)},
			Message: "too many errors and warnings; the rest is left out",
		})
	}
}

func (r *reader) fail(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Error, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

func (r *reader) warn(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// forgive reports a warning that is an error when reading strictly.
func (r *reader) forgive(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at, Strict: true})
}

func (r *reader) note(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Info, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// once reports whether a thing has not been mentioned before.
func (r *reader) once(key string) bool {
	first := !r.mentioned[key]
	r.mentioned[key] = true
	return first
}
