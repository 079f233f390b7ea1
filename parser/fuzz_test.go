package parser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen/request"
)

func addCorpus(f *testing.F) {
	files, _ := filepath.Glob(corpus)
	for _, file := range files {
		if input, err := os.ReadFile(file); err == nil && len(input) < 4096 {
			f.Add(string(input))
		}
	}
	for _, c := range wireCases {
		f.Add(c.input)
	}
}

// Nothing panics, every range lies in the input, a request is returned
// exactly when it has no error and then keeps the rules of its parts, and strict
// reading only turns warnings into errors.
func FuzzParse(f *testing.F) {
	addCorpus(f)
	f.Fuzz(func(t *testing.T, input string) {
		for _, o := range []Options{{}, {All: true}, {KeepFinalNewline: true, BaseURL: "http://b.example/p"}} {
			requests, found := Parse(input, o)
			checkRanges(t, input, requests, found)
			for _, r := range requests {
				if broken := request.Check(r); broken != nil {
					t.Fatalf("%+v in %q", broken, input)
				}
			}
			if len(requests) == 0 && !request.HasErrors(found) {
				t.Fatal("neither a request nor an error")
			}
			if !o.All && len(requests) > 0 && request.HasErrors(found) {
				t.Fatal("a request in spite of an error")
			}
			checkStrict(t, input, o, found)
		}
	})
}

func checkStrict(t *testing.T, input string, o Options, lenient []request.Diagnostic) {
	o.Strict = true
	_, strict := Parse(input, o)
	if len(strict) != len(lenient) {
		t.Fatalf("%d diagnostics, %d when strict", len(lenient), len(strict))
	}
	for i, d := range lenient {
		if d.Strict {
			d.Severity = request.Error
		}
		if d != strict[i] {
			t.Fatalf("diagnostic %d: %v, strict %v", i, d, strict[i])
		}
	}
}

func checkRanges(t *testing.T, input string, requests []*request.Request, found []request.Diagnostic) {
	t.Helper()
	check := func(r request.Range) {
		if r.Start < 0 || r.End < r.Start || r.End > len(input) {
			t.Fatalf("range %v in an input of %d bytes", r, len(input))
		}
	}
	for _, d := range found {
		check(d.Range)
	}
	end := 0
	for _, r := range requests {
		check(r.Range)
		if r.Range.Start < end {
			t.Fatal("requests overlap")
		}
		end = r.Range.End
		for _, part := range append(valueRanges(r), r.MethodRange, r.TargetRange) {
			check(part)
			if part != (request.Range{}) && (part.Start < r.Range.Start || part.End > r.Range.End) {
				t.Fatalf("range %v outside its request %v", part, r.Range)
			}
		}
	}
}

func valueRanges(r *request.Request) []request.Range {
	ranges := []request.Range{r.Authority.Range, r.Path.Range, r.Query.Range, r.Body.Content.Range}
	for _, f := range r.Fields {
		ranges = append(ranges, f.NameRange, f.Value.Range)
	}
	return ranges
}

// Positions are those that counting from the start gives.
func FuzzLocate(f *testing.F) {
	f.Add("ab\ncd", 4)
	f.Add("\uFEFFé\r\n\xff", 7)
	f.Fuzz(func(t *testing.T, input string, offset int) {
		got := Locate(input, offset)
		at := min(max(offset, 0), len(input))
		lines := strings.Split(input[:at], "\n")
		last := lines[len(lines)-1]
		if len(lines) == 1 {
			last = strings.TrimPrefix(last, "\uFEFF")
		}
		if inMark := at < 3 && strings.HasPrefix(input, "\uFEFF"); inMark {
			last = ""
		}
		if want := (Position{len(lines), len([]rune(last)) + 1}); got != want {
			t.Fatalf("offset %d of %q: got %v, want %v", offset, input, got, want)
		}
		if want := lineOf(input, got.Line); Line(input, offset) != want {
			t.Fatalf("offset %d of %q: line %q, want %q", offset, input, Line(input, offset), want)
		}
	})
}

// lineOf is a line by its number, from 1.
func lineOf(input string, number int) string {
	lines := strings.Split(input, "\n")
	line := lines[number-1]
	if number < len(lines) {
		line = strings.TrimSuffix(line, "\r")
	}
	if number == 1 {
		line = strings.TrimPrefix(line, "\uFEFF")
	}
	return line
}
