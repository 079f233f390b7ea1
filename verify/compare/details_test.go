package compare

import (
	"slices"
	"strings"
	"testing"

	"snipgen/request"
)

// TestNumbersOfJSON: a number is the same however its power of ten is written;
// half a pair of surrogates is the same as nothing, also behind a whole pair.
func TestNumbersOfJSON(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"-0.5", "-5e-1", true}, {"-0.5", "5e-1", false}, {"1e10", "10e9", true}, {"1e10", "1e9", false}, {"0e5", "0.0", true}, {"1e+2", "100e0", true}, {"100", "1e2", false},
		{"0", "null", false}, {"null", "0", false}, {"0", `""`, false},
		{`"\ud83d\ude00\ud800"`, `"\ud83d\ude00\ud800"`, false}, {`"\ud83d\ude00\n"`, `"😀\u000a"`, true}, {`"\\ud800"`, `"\\ud800"`, true},
	} {
		if SameJSON(c.a, c.b) != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, !c.want)
		}
	}
}

// TestWhereTextsPart: what is shown begins no more than 40 bytes before the first
// byte that differs.
func TestWhereTextsPart(t *testing.T) {
	same := strings.Repeat("x", 45)
	for _, c := range [][4]string{
		{"a" + same, "b" + same, `"a` + same + `"`, `"b` + same + `"`},
		{same + "a", same + "b", `at byte 5 "` + same[5:] + `a"`, `at byte 5 "` + same[5:] + `b"`},
		{same[:40] + "a", same[:40] + "b", `"` + same[:40] + `a"`, `"` + same[:40] + `b"`},
		{same[:41] + "a", same[:41], `at byte 1 "` + same[1:41] + `a"`, `at byte 1 "` + same[1:41] + `"`},
	} {
		if a, b := around(c[0], c[1]); a != c[2] || b != c[3] {
			t.Errorf("%s, %s", a, b)
		}
	}
	if got := show([]string{strings.Repeat("x", 200), strings.Repeat("y", 201)}); got != `"`+strings.Repeat("x", 200)+`" and "`+strings.Repeat("y", 200)+`"... (201 bytes)` {
		t.Error(got)
	}
}

// TestOrderOfDifferences: fields by name between target and body; the names of
// parts are sorted.
func TestOrderOfDifferences(t *testing.T) {
	want := model()
	want.Fields = nil
	for _, name := range []string{"E", "B", "D", "A", "C"} {
		want.Fields = append(want.Fields, request.Field{Name: name, Value: request.Text("1", request.Range{})})
	}
	for range 20 {
		got := sent("Host: h")
		got.Method = "PUT"
		r := Request(want, got, nil)
		if got := strings.Join(kinds(r), ", "); got != "method changed, header:a missing, header:b missing, header:c missing, header:d missing, header:e missing" {
			t.Fatal(got)
		}
		if !slices.IsSorted(r.Parts()) {
			t.Fatal(r.Parts())
		}
	}
}

// TestLinesOfCookies: only HTTP/2 cuts them and puts them together.
func TestLinesOfCookies(t *testing.T) {
	want := model()
	want.Fields = []request.Field{{Name: "Cookie", Value: request.Text("a=1", request.Range{})}, {Name: "Cookie", Value: request.Text("b=2", request.Range{})}}
	for sentAs, label := range map[string]Label{"HTTP/1.1": Different, "HTTP/2": Exact} {
		got := sent("Host: h", "Cookie: a=1; b=2")
		got.Version = sentAs
		if r := Request(want, got, nil); r.Label != label {
			t.Errorf("over %s: %s", sentAs, r)
		}
	}
	// A message of HTTP/2 may have no authority but a Host (RFC 9113, 8.3.1), and one
	// of HTTP/1.1 has none besides.
	one := model()
	got := sent("Host: h", "X: 1")
	if got.Version = "HTTP/2"; Request(one, got, nil).Label != Exact {
		t.Error("a Host alone is another")
	}
	got.Version, got.Authority = "HTTP/1.1", "other"
	if Request(one, got, nil).Label != Exact {
		t.Error("HTTP/1.1 has an authority")
	}
}

// TestBoundaries: only a form has one.
func TestBoundaries(t *testing.T) {
	for value, want := range map[string]string{
		"multipart/form-data; boundary=b": "b", `Multipart/Form-Data; boundary="a b"`: "a b", "multipart/mixed; boundary=b": "", "multipart/form-data; boundary=b; =": "", "multipart/form-data": "", "": "",
	} {
		if got := boundaryOf(value); got != want {
			t.Errorf("%q: %q, want %q", value, got, want)
		}
	}
}
