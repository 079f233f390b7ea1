package httpfile

import "snipgen/request"

func (r *reader) report(d request.Diagnostic) {
	r.failed = r.found.Report(d, r.options.Strict) || r.failed
}

func (r *reader) fail(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Error, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

func (r *reader) warn(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// lose reports a warning about a part of the input that the request lacks.
func (r *reader) lose(code, part string, at request.Range, message, hint string) {
	r.report(request.Diagnostic{Severity: request.Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at, Loss: true})
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

// check is the last step for a request: whatever its variables brought, its
// parts keep the rules that they have in a message. What has an error already
// is known not to.
func (r *reader) check(q *request.Request) {
	if r.failed {
		return
	}
	for _, d := range request.Check(q) {
		r.report(d)
	}
}
