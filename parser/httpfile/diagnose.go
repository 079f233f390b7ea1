package httpfile

import "snipgen/request"

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
	if r.Failed {
		return
	}
	for _, d := range request.Check(q) {
		r.Report(d)
	}
}
