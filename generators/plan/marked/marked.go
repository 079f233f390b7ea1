// Package marked has a request in whose texts marks stand for references: what
// stands there is known only when the snippet runs. A decision that is made of
// such a text as if it were plain makes a label that lies, so a text is given
// out with the answer whether it is plain, or by a name that says that marks are
// in it.
package marked

import (
	"slices"

	"snipgen/generators/literal"
	"snipgen/request"
	"snipgen/request/jsontree"
)

// Text is a text in which marks may stand.
type Text struct {
	text  string
	marks *literal.Marks // nil for a request without references
}

// Plain is the text, and whether nothing in it is known only when the snippet
// runs. Without that it is empty.
func (t Text) Plain() (text string, ok bool) {
	if t.marks.In(t.text) {
		return "", false
	}
	return t.text, true
}

// IsPlain reports whether nothing in the text is known only when the snippet runs.
func (t Text) IsPlain() bool { return !t.marks.In(t.text) }

// With is the text with the marks in it: for printing, and for what marks, words
// of small letters and digits, do not change.
func (t Text) With() string { return t.text }

// Code prints the text; a dialect writes references for the marks.
func (t Text) Code() literal.Text { return literal.Text(t.text) }

// File is the name of the file that the text is the content of.
func (t Text) File() (name string, ok bool) {
	if t.marks == nil {
		return "", false
	}
	return t.marks.File(t.text)
}

// Request is what a client is handed.
type Request struct {
	with  *request.Request
	marks *literal.Marks
}

// Of is a request whose references are marks; nil for one without any.
func Of(r *request.Request, marks *literal.Marks) Request { return Request{r, marks} }

// With is the request with the marks in it: for what is no text, for conditions,
// which are tried on marks as on any text, and for changing it.
func (r Request) With() *request.Request { return r.with }

// Changed is another request with the same marks.
func (r Request) Changed(with *request.Request) Request { return Request{with, r.marks} }

// Text is one that stands somewhere in the request.
func (r Request) Text(text string) Text { return Text{text, r.marks} }

// Authority is host and port.
func (r Request) Authority() Text { return r.Text(r.with.Authority.String()) }

// Query is that of the target.
func (r Request) Query() Text { return r.Text(r.with.Query.String()) }

// Content is that of the body.
func (r Request) Content() Text { return r.Text(r.with.Body.Content.String()) }

// Cookies are those of a field that is plain, and the field's value.
func (r Request) Cookies() (cookies []request.Cookie, field string, ok bool) {
	value, _ := r.with.Field("Cookie")
	if field, ok = r.Text(value.String()).Plain(); !ok {
		return nil, "", false
	}
	cookies, ok = r.with.Cookies()
	return cookies, field, ok
}

// Basic are the credentials of an Authorization field.
func (r Request) Basic() (user, password Text, ok bool) {
	c, ok := r.with.Basic()
	return r.Text(c.User), r.Text(c.Password), ok
}

// Login are the credentials that are asked for; of a request that has them.
func (r Request) Login() (user, password Text) {
	return r.Text(r.with.Login.User.String()), r.Text(r.with.Login.Password.String())
}

// QueryPairs are those of a query; see FormPairs.
func (r Request) QueryPairs(same bool) ([]request.Pair, bool) {
	pairs, ok := r.with.QueryPairs()
	return pairs, ok && r.holds(pairs, same)
}

// FormPairs are those of a body, if their names are plain, and, where the bytes
// must be the same, their values.
func (r Request) FormPairs(same bool) ([]request.Pair, bool) {
	pairs, ok := r.with.FormPairs()
	return pairs, ok && r.holds(pairs, same)
}

func (r Request) holds(pairs []request.Pair, same bool) bool {
	return r.marks == nil || !slices.ContainsFunc(pairs, func(p request.Pair) bool { return r.marks.In(p.Name) || same && r.marks.In(p.Value) })
}

// JSON is the value of a body, if the names in it are plain, and, where the bytes
// must be the same, all of it; nil for none.
func (r Request) JSON(same bool) *jsontree.Tree {
	tree := r.with.JSON()
	if tree == nil || r.marks == nil || !r.inNames(&tree.Root) && !(same && !r.Content().IsPlain()) {
		return tree
	}
	return nil
}

// inNames reports whether marks stand in names of members.
func (r Request) inNames(n *jsontree.Node) bool {
	if r.marks.In(n.Key) {
		return true
	}
	for i := range n.Items {
		if r.inNames(&n.Items[i]) {
			return true
		}
	}
	return false
}
