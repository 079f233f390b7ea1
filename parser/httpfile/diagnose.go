package httpfile

import "snipgen/request"

func (r *reader) report(d request.Diagnostic) {
	r.failed = r.found.Report(d, r.options.Strict) || r.failed
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
