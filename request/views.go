package request

import (
	"mime"
	"strings"
	"sync"
	"unicode/utf8"

	"snipgen/request/jsontree"
	"snipgen/request/uri"
)

// views holds what has been derived from a request so far.
type views struct {
	json      lazy[*jsontree.Tree]
	multipart lazy[*Multipart]
	twins     lazy[[]twin]
}

// lazy is a value that is made when it is first asked for.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) get(r *Request, read func(*Request) T) T {
	l.once.Do(func() { l.value = read(r) })
	return l.value
}

// Pair is one name=value of a query or a form. Raw holds its bytes as received.
type Pair struct {
	Raw         string
	Name, Value string // decoded
	HasEquals   bool
}

// MaxPairs is how many pairs are read one by one. What has more of them is for
// no one to read; each takes thirty times the memory of the shortest, "&".
const MaxPairs = 10000

// QueryPairs reads the query as application/x-www-form-urlencoded pairs. It
// is false when there is no query, an escape in it is malformed, or there are
// more than [MaxPairs].
func (r *Request) QueryPairs() ([]Pair, bool) {
	if !r.HasQuery || !r.Query.IsLiteral() || r.Query.IsEmpty() {
		return nil, false
	}
	return pairs(r.Query.String())
}

// FormPairs reads the body as the pairs of a form. It is false unless the
// media type is application/x-www-form-urlencoded, every escape is sound, and
// there are no more than [MaxPairs].
func (r *Request) FormPairs() ([]Pair, bool) {
	if r.MediaType() != "application/x-www-form-urlencoded" || !r.Body.Content.IsLiteral() || r.Body.Content.IsEmpty() {
		return nil, false
	}
	return pairs(r.Body.Content.String())
}

// pairs splits as the URL Standard does (section 5.1), but refuses what it
// would repair: empty sequences, malformed escapes, text that is not UTF-8.
func pairs(s string) ([]Pair, bool) {
	count := strings.Count(s, "&") + 1
	if count > MaxPairs {
		return nil, false
	}
	out := make([]Pair, 0, count)
	for raw := range strings.SplitSeq(s, "&") {
		name, value, found := strings.Cut(raw, "=")
		n, soundName := uri.DecodeForm(name)
		v, soundValue := uri.DecodeForm(value)
		if raw == "" || !soundName || !soundValue || !utf8.ValidString(n) || !utf8.ValidString(v) {
			return nil, false
		}
		out = append(out, Pair{Raw: raw, Name: n, Value: v, HasEquals: found})
	}
	return out, true
}

// Cookie is one pair of the Cookie field (RFC 6265, 4.2.1).
type Cookie struct{ Name, Value string }

// Cookies reads the Cookie field. It is false unless there is exactly one
// such field and its pairs, no more than [MaxPairs], written back with "; "
// between them, give it again.
func (r *Request) Cookies() ([]Cookie, bool) {
	v, ok := r.Field("Cookie")
	if !ok || !v.IsLiteral() || r.Count("Cookie") != 1 || strings.Count(v.String(), ";") >= MaxPairs {
		return nil, false
	}
	var out []Cookie
	for pair := range strings.SplitSeq(v.String(), "; ") {
		name, value, found := strings.Cut(pair, "=")
		if !found || name == "" || strings.ContainsAny(pair, ";, \t\"\\") {
			return nil, false
		}
		out = append(out, Cookie{name, value})
	}
	return out, true
}

// Credentials are those of the Basic scheme (RFC 7617).
type Credentials struct{ User, Password string }

// Basic reads the Authorization field as Basic credentials. It is false
// unless encoding them again gives the same field.
func (r *Request) Basic() (Credentials, bool) {
	token, ok := r.authorization(uri.Basic)
	if !ok {
		return Credentials{}, false
	}
	pair, exact, _ := uri.BasicPair(token)
	user, password, found := strings.Cut(pair, ":")
	if !exact || !found || !utf8.ValidString(pair) {
		return Credentials{}, false
	}
	return Credentials{user, password}, true
}

// Bearer is what follows "Bearer " in the Authorization field, all of it.
func (r *Request) Bearer() (string, bool) { return r.authorization("Bearer ") }

func (r *Request) authorization(scheme string) (string, bool) {
	v, ok := r.Field("Authorization")
	if !ok || !v.IsLiteral() || r.Count("Authorization") != 1 {
		return "", false
	}
	return strings.CutPrefix(v.String(), scheme)
}

// MediaType is the type/subtype of the Content-Type field in lower case, ""
// when there is no such field, several, or none that can be read.
func (r *Request) MediaType() string {
	v, ok := r.Field("Content-Type")
	if !ok || r.Count("Content-Type") != 1 {
		return ""
	}
	name, _, _ := strings.Cut(v.String(), ";")
	return strings.ToLower(strings.TrimSpace(name))
}

// MediaTypeParameter is a parameter of the Content-Type field, "" when absent.
func (r *Request) MediaTypeParameter(name string) string {
	v, _ := r.Field("Content-Type")
	_, params, err := mime.ParseMediaType(v.String())
	if err != nil {
		return ""
	}
	return params[name]
}

// IsJSON reports whether the Content-Type names JSON: application/json or a
// type with the +json suffix (RFC 6839, 3.1).
func (r *Request) IsJSON() bool {
	t := r.MediaType()
	return t == "application/json" || strings.HasSuffix(t, "+json")
}

// JSON is the tree of a body that is JSON by its Content-Type and by its
// bytes; nil otherwise.
func (r *Request) JSON() *jsontree.Tree { return r.views.json.get(r, (*Request).readJSON) }

func (r *Request) readJSON() *jsontree.Tree {
	if !r.IsJSON() || !r.Body.Content.IsLiteral() {
		return nil
	}
	tree, err := jsontree.Parse(r.Body.Content.String())
	if err != nil {
		return nil
	}
	return tree
}

// IsText reports whether the body is UTF-8 text without NUL.
func (b Body) IsText() bool {
	s := b.Content.String()
	return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0
}
