// Package compare tells whether a recorded request is the one that was asked
// for, part by part, and of what kind each difference is.
//
// Method and target are compared byte for byte; the values of each field in
// their order, the fields among each other in any order (RFC 9110, 5.3); the
// body byte for byte, or part by part when it is multipart/form-data, as the
// boundary is the client's own. Fields that frame the message are left to the
// client, and so are Host when it equals the authority of the URL and a
// Connection that says nothing but keep-alive. A client may say of its own
// accord how long it keeps the connection.
//
// In HTTP/2 the authority stands for Host (RFC 9113, 8.3.1), and lines of Cookie
// are one (8.2.3). Fields that are about a connection have no place there
// (8.2.2): one that is asked for has not been sent.
package compare

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"snipgen/request"
	"snipgen/verify/capture"
)

// Label is the verdict on a whole request.
type Label string

const (
	Exact      Label = "exact"      // the same request
	Equivalent Label = "equivalent" // other bytes of proven equal meaning
	Different  Label = "different"  // something else
)

// Kind tells how a part differs.
type Kind string

const (
	JSON    Kind = "json"    // equal tree, other text
	Folded  Kind = "folded"  // lines of one field joined by commas
	Form    Kind = "form"    // equal pairs, other percent-encoding
	Query   Kind = "query"   // of the target: equal pairs, other percent-encoding; servers see other bytes
	Changed Kind = "changed" // other content
	Missing Kind = "missing" // not sent
	Added   Kind = "added"   // sent unasked
)

// Equivalent reports whether a part of this kind means what was asked for.
func (k Kind) Equivalent() bool { return k == JSON || k == Folded || k == Form }

// PartDifference is one part of the request that was not sent as asked.
type PartDifference struct {
	Part string // "method", "target", "header:<name in lower case>", "body", "request"
	Kind Kind
	Want string // a readable text, control characters and other bytes escaped
	Got  string
}

func (d PartDifference) String() string {
	switch d.Kind {
	case Missing:
		return fmt.Sprintf("%s: missing, want %s", d.Part, d.Want)
	case Added:
		return fmt.Sprintf("%s: added, %s", d.Part, d.Got)
	}
	return fmt.Sprintf("%s: %s, want %s, got %s", d.Part, d.Kind, d.Want, d.Got)
}

// Report is the comparison of two requests.
type Report struct {
	Label       Label
	Differences []PartDifference // in the order method, target, fields by name, body
	Added       []string         // listed fields that the client added, in lower case
}

// Parts names the parts that were sent with another meaning, sorted.
func (r Report) Parts() []string {
	var out []string
	for _, d := range r.Differences {
		if !d.Kind.Equivalent() {
			out = append(out, d.Part)
		}
	}
	sort.Strings(out)
	return out
}

// DiffersIn reports whether the parts sent with another meaning are exactly
// those that are claimed. A claim about a field that the client sets by itself,
// one of adds, holds too where the client has set, by chance, what was asked
// for: a browser's own Accept-Encoding may be the one of the request.
func (r Report) DiffersIn(claimed, adds []string) bool {
	sent := r.Parts()
	for _, part := range sent {
		if !slices.Contains(claimed, part) {
			return false
		}
	}
	return !slices.ContainsFunc(claimed, func(part string) bool {
		own := slices.ContainsFunc(adds, func(name string) bool { return strings.EqualFold(part, "header:"+name) })
		return !own && !slices.Contains(sent, part)
	})
}

func (r Report) String() string {
	lines := []string{string(r.Label)}
	for _, d := range r.Differences {
		lines = append(lines, "  "+d.String())
	}
	return strings.Join(lines, "\n")
}

// Requests compares all that a run has sent with the one request it had to
// send. Nothing, or more than one request, is a difference of part "request".
func Requests(want *request.Request, got []*capture.Message, adds []string) Report {
	if len(got) == 1 {
		return Request(want, got[0], adds)
	}
	var lines []string
	for _, m := range got {
		lines = append(lines, clip(m.Method+" "+m.Target))
	}
	d := PartDifference{Part: "request", Kind: Changed, Want: "one request",
		Got: fmt.Sprintf("%d: %s", len(got), strings.Join(lines, ", "))}
	if len(got) == 0 {
		d.Kind, d.Got = Missing, ""
	}
	return report([]PartDifference{d}, nil)
}

// Request compares one recorded message with the request it should be. The
// names in adds are the fields that the client is known to add by itself, in
// any case.
func Request(want *request.Request, got *capture.Message, adds []string) Report {
	if got.Err != nil {
		return report([]PartDifference{{"request", Changed, "a whole request", got.Err.Error()}}, nil)
	}
	var all []PartDifference
	all = appendText(all, "method", want.Method, got.Method)
	all = appendTarget(all, want.Target(), got.Target)
	if got.Scheme != "" {
		all = appendText(all, "target", want.Scheme, got.Scheme)
	}
	c := comparison{want: want, got: got, parts: partsOf(want, got)}
	fields, added := c.fields(adds)
	all = append(all, fields...)
	all = append(all, c.body()...)
	if len(got.Trailers) > 0 {
		all = append(all, PartDifference{Part: "body", Kind: Added, Got: fmt.Sprintf("trailers %q", got.Trailers)})
	}
	return report(all, added)
}

// Decoded is the report without differences of percent-encoding alone, in the
// pairs of a query and of a form. It is for a request that holds values which
// were given when the code ran: a label speaks of values that stand for
// themselves, and a client may write others in an encoding of its own.
func (r Report) Decoded() Report {
	return report(slices.DeleteFunc(slices.Clone(r.Differences), func(d PartDifference) bool { return d.Kind == Query || d.Kind == Form }), r.Added)
}

func report(all []PartDifference, added []string) Report {
	r := Report{Label: Exact, Differences: all, Added: added}
	for _, d := range all {
		if !d.Kind.Equivalent() {
			r.Label = Different
			break
		}
		r.Label = Equivalent
	}
	return r
}

func appendText(all []PartDifference, part, want, got string) []PartDifference {
	if want == got {
		return all
	}
	return append(all, PartDifference{part, Changed, clip(want), clip(got)})
}

func appendTarget(all []PartDifference, want, got string) []PartDifference {
	path, query, has := strings.Cut(want, "?")
	gotPath, gotQuery, gotHas := strings.Cut(got, "?")
	if want != got && path == gotPath && has == gotHas && sameForm(query, gotQuery) {
		return append(all, PartDifference{"target", Query, clip(want), clip(got)})
	}
	return appendText(all, "target", want, got)
}

// comparison is one pair of requests at work.
type comparison struct {
	want  *request.Request
	got   *capture.Message
	parts *partPair // nil unless both bodies are multipart/form-data
}

// clip quotes a text for people: at most 200 bytes of it, around nothing.
func clip(s string) string {
	const limit = 200
	if len(s) <= limit {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprintf("%q... (%d bytes)", s[:limit], len(s))
}
