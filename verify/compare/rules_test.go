package compare

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/verify/capture"
)

func model(without ...string) *request.Request {
	text := func(s string) request.Value { return request.Text(s, request.Range{}) }
	return &request.Request{Method: "GET", Scheme: "http", Authority: text("h"), Path: text("/"), Fields: []request.Field{{Name: "X", Value: text("1")}}, Without: without}
}

func sent(fields ...string) *capture.Message {
	m := &capture.Message{Method: "GET", Target: "/"}
	for _, f := range fields {
		name, value, _ := strings.Cut(f, ": ")
		m.Fields = append(m.Fields, capture.Field{Name: name, Value: value})
	}
	return m
}

func kinds(r Report) []string {
	var out []string
	for _, d := range r.Differences {
		out = append(out, d.Part+" "+string(d.Kind))
	}
	return out
}

// One request has to arrive: none is missing, two are told.
func TestNumberOfRequests(t *testing.T) {
	for n, want := range []struct{ kind, said string }{{"request missing", ""}, {}, {"request changed", `2: "GET /", "GET /"`}} {
		var got []*capture.Message
		for range n {
			got = append(got, sent("Host: h", "X: 1"))
		}
		r := Requests(model(), got, nil)
		if n == 1 {
			if r.Label != Exact || len(r.Differences) > 0 {
				t.Errorf("%+v", r)
			}
			continue
		}
		if r.Label != Different || !slices.Equal(kinds(r), []string{want.kind}) || r.Differences[0].Got != want.said {
			t.Errorf("%d: %+v", n, r)
		}
	}
	if r := Request(model(), &capture.Message{Err: errors.New("cut")}, nil); r.Label != Different || !slices.Equal(kinds(r), []string{"request changed"}) || r.Differences[0].Got != "cut" {
		t.Errorf("%+v", r)
	}
}

// A request that does without Host may arrive without it, and with none but its
// own; nothing else may be lost for that.
func TestWithoutHost(t *testing.T) {
	withHost := model("host")
	withHost.Fields = append(withHost.Fields, request.Field{Name: "Host", Value: request.Text("other", request.Range{})})
	for _, c := range []struct {
		want *request.Request
		got  *capture.Message
		says []string
	}{
		{model("Host"), sent("X: 1"), nil},
		{model("Host"), sent("Host: h", "X: 1"), nil},
		{model("Host"), sent("Host: i", "X: 1"), []string{"header:host changed"}},
		{model("Host"), sent(), []string{"header:x missing"}},
		{model(), sent("X: 1"), []string{"header:host missing"}},
		{model("Accept"), sent("X: 1"), []string{"header:host missing"}},
		{withHost, sent("X: 1"), []string{"header:host missing"}},
	} {
		if r := Request(c.want, c.got, nil); !slices.Equal(kinds(r), c.says) {
			t.Errorf("%q, %+v: %s, want %q", c.want.Without, c.got.Fields, r, c.says)
		}
	}
}

// Fields that the client adds by itself, in any case, are no difference where
// they were not asked for; others are, and trailers.
func TestAddedFields(t *testing.T) {
	r := Request(model(), sent("Host: h", "X: 1", "user-agent: u", "Y: 1"), []string{"User-Agent", "X"})
	if !slices.Equal(kinds(r), []string{"header:y added"}) || !slices.Equal(r.Added, []string{"user-agent"}) {
		t.Errorf("%+v", r)
	}
	if r := Request(model(), sent("Host: h", "X: 2"), []string{"X"}); !slices.Equal(kinds(r), []string{"header:x changed"}) {
		t.Errorf("%+v", r)
	}
	m := sent("Host: h", "X: 1")
	m.Trailers = []capture.Field{{Name: "T", Value: "1"}}
	if r := Request(model(), m, nil); !slices.Equal(kinds(r), []string{"body added"}) || !strings.Contains(r.Differences[0].Got, "T") {
		t.Errorf("%+v", r)
	}
}

// A body is cut only at whole delimiter lines, of a boundary that is there.
func TestSplit(t *testing.T) {
	const one = "--b\r\nA: 1\r\n\r\nx\r\n--b--"
	for body, want := range map[string]int{
		one: 1, one + "\r\n": 1, "--b--": 0, "--b--\r\n": 0, "--b\r\nA: 1\r\n\r\nx\r\n--b\r\nA: 1\r\n\r\n\r\n--b--\r\n": 2, "--b\r\n\r\nx\r\n--b--": -1,
		"": -1, "x": -1, one + "x": -1, "--b\r\nA: 1\r\n\r\nx": -1, "--b\r\nA: 1\r\nx\r\n--b--": -1, "--bA: 1\r\n\r\nx\r\n--b--": -1, "--c--": -1, "--b": -1, " --b--": -1,
	} {
		parts, ok := split(body, "b")
		if ok != (want >= 0) || ok && len(parts) != want {
			t.Errorf("%q: %d parts, %v", body, len(parts), ok)
		}
	}
	if _, ok := split("----", ""); ok {
		t.Error("no boundary cuts")
	}
	if parts, _ := split(one, "b"); len(parts) != 1 || parts[0].content != "x" {
		t.Errorf("%+v", parts)
	}
}

func TestTextsForPeople(t *testing.T) {
	if got := clip(strings.Repeat("x", 200)); got != `"`+strings.Repeat("x", 200)+`"` {
		t.Error(got)
	}
	if got := clip(strings.Repeat("x", 201)); got != `"`+strings.Repeat("x", 200)+`"... (201 bytes)` {
		t.Error(got)
	}
	p := part{name: "n", file: "f", hasFile: true, mediaType: "a/b", hasType: true, other: "o", content: "c"}
	if got := describe(0, p); got != `part 1: name "n", file "f", type "a/b", also "o", content "c"` {
		t.Error(got)
	}
	if got := describe(1, part{name: "n"}); got != `part 2: name "n", content ""` {
		t.Error(got)
	}
	if got := partNames([]part{{name: "a"}, {name: "b"}}); got != `2 parts: "a", "b"` {
		t.Error(got)
	}
	r := Report{Different, []PartDifference{{"target", Changed, "a", "b"}, {"body", Missing, "w", ""}, {"header:x", Added, "", "g"}}, nil}
	if got := r.String(); !strings.HasPrefix(got, "different\n  ") || strings.Count(got, "\n") != 3 || !strings.Contains(got, "body: missing, want w") || !strings.Contains(got, "header:x: added, g") {
		t.Error(got)
	}
}

// Whatever a part says besides its name, file and type is a part of it.
func TestWhatPartsSayBesides(t *testing.T) {
	for _, head := range []string{
		`Content-Disposition: form-data; name="a"; x=y`, `Content-Disposition: form-data; name="a"; x=z`, `Content-Disposition: attachment; name="a"`,
		"Content-Disposition: form-data; name=\"a\"\r\nX-A: 1", `Content-Disposition: form-data; name="a"; filename*=utf-8''b`,
	} {
		plain, other := readPart(`Content-Disposition: form-data; name="a"`, "c"), readPart(head, "c")
		if plain == other {
			t.Errorf("%s is as if it said no more than the name", head)
		}
	}
	want, got := readPart(`Content-Disposition: form-data; name="a"; filename="é"`, "c"), readPart(`content-disposition: form-data; NAME=a; filename="é"; filename*=utf-8''%C3%A9`, "c")
	if want != got {
		t.Errorf("%+v is not %+v", got, want)
	}
}
