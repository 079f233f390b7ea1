package template_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"snipgen/generators"
	"snipgen/generators/literal/literaltest"
	"snipgen/generators/manifest"
	"snipgen/parser"
	"snipgen/request"
	"snipgen/templates"
)

// hostile are texts that end, escape or interpolate in one language or
// another.
var hostile = []string{
	`"`, `'`, "`", `\`, `\"`, `\'`, `'''`, `"""`, `");//`, `');#`, `'"'"'`, `\\'`, `\\"`, `'+x+'`, `"+x+"`,
	`#{x}`, `\#{x}`, `${x}`, `$x`, `{$x}`, `{x}`, `{{x}}`, `\(x)`, `$(x)`, "`x`", `%VAR%`, `%s`, `!x`, `~`, `*`,
	`*/`, `/*`, `//`, `--`, `<!--`, `-->`, `</script>`, `<?php`, `?>`, `@x`, `<x`, `-x`, `=x`, `;x`, `a;b`, `&x`, `|x`,
	`\u0022`, `\u000a`, `\x22`, `\042`, `\n`, `\N{QUOTATION MARK}`, `"; System.exit(1); //`, `EOF`, `JSON`, `TEXT`,
	"\u201c\u201d\u2018\u2019", "\u2028", "\u200b", "é", "\U0001F600",
}

// seats are the places of a request that data of any kind can stand in. Each
// makes a raw request around a text.
var seats = map[string]func(text string) string{
	"field value": func(s string) string { return "GET /p HTTP/1.1\r\nHost: example.com\r\nX-A: a" + s + "z\r\n\r\n" },
	"credentials": func(s string) string {
		return "GET /p HTTP/1.1\r\nHost: example.com\r\nAuthorization: Bearer " + s + "z\r\n\r\n"
	},
	"cookie": func(s string) string { return "GET /p HTTP/1.1\r\nHost: example.com\r\nCookie: a=" + s + "z\r\n\r\n" },
	"query": func(s string) string {
		return "GET /p?a=" + url.QueryEscape("a"+s) + "&b=c HTTP/1.1\r\nHost: example.com\r\n\r\n"
	},
	"form name":   func(s string) string { return form(url.QueryEscape("a"+s) + "=b") },
	"form value":  func(s string) string { return form("a=" + url.QueryEscape("a"+s)) },
	"form as is":  func(s string) string { return form("flag&" + s) },
	"JSON string": func(s string) string { return content("application/json", `{"a": `+quoted("a"+s)+`}`) },
	"JSON name":   func(s string) string { return content("application/json", `{`+quoted("a"+s)+`: 1}`) },
	"JSON as is":  func(s string) string { return content("application/json", `{"a": `+s+` (no JSON)}`) },
	"text":        func(s string) string { return content("text/plain", "a "+s+" z") },
	"lines":       func(s string) string { return content("text/plain", "a\n"+s+"\nz") },
	"untyped":     func(s string) string { return content("", s) },
	"type":        func(s string) string { return content("text/plain; a="+s, "x") },
	"binary":      func(s string) string { return content("application/octet-stream", "\xff"+s) },
	"part":        func(s string) string { return parts(`form-data; name="a"`, "a"+s) },
	"part's name": func(s string) string { return parts(`form-data; name="a`+s+`"`, "x") },
	"file's name": func(s string) string { return parts(`form-data; name="a"; filename="a`+s+`.txt"`, "x") },
}

func content(mediaType, body string) string {
	if mediaType != "" {
		mediaType = "Content-Type: " + mediaType + "\r\n"
	}
	return fmt.Sprintf("POST /p HTTP/1.1\r\nHost: example.com\r\n%sContent-Length: %d\r\n\r\n%s", mediaType, len(body), body)
}

func form(body string) string { return content("application/x-www-form-urlencoded", body) }

func parts(disposition, body string) string {
	return content("multipart/form-data; boundary=b",
		"--b\r\nContent-Disposition: "+disposition+"\r\nContent-Type: text/plain\r\n\r\n"+body+"\r\n--b--\r\n")
}

func quoted(s string) string {
	out, _ := json.Marshal(s)
	return string(out)
}

// benign is a text like s in which nothing can do harm.
func benign(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '=' || r >= 0x80 { // these may choose another form, harmlessly
			return r
		}
		return 'q'
	}, s)
}

// TestSkeleton: whatever the data, the code around it is the same. A snippet
// for a hostile request, its literals taken out, is the snippet for a benign
// one of the same shape.
func TestSkeleton(t *testing.T) {
	targets, err := generators.NewCatalog(templates.FS).All()
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range programs(targets) {
		t.Run(target.ID, func(t *testing.T) {
			t.Parallel()
			generator, err := prepare(target, nil)
			if err != nil {
				t.Fatal(err)
			}
			s := skeletons{t: t, target: target, generator: generator}
			for seat, around := range seats {
				s.seat(seat, around)
			}
		})
	}
}

type skeletons struct {
	t         *testing.T
	target    *manifest.Target
	generator *subject
}

func (s *skeletons) seat(seat string, around func(string) string) {
	compared := 0
	for _, text := range hostile {
		want, planned := s.skeleton(around(benign(text)))
		got, plannedToo := s.skeleton(around(text))
		if planned != plannedToo {
			continue // another way is taken for this text: another shape
		}
		compared++
		if got != want {
			s.t.Errorf("%s with %q changes the code\n--- benign\n%s\n--- hostile\n%s", seat, text, want, got)
		}
	}
	if compared < 10 {
		s.t.Errorf("%s: only %d of %d texts could be compared", seat, compared, len(hostile))
	}
}

var (
	space      = regexp.MustCompile(`[ \t\r\n]+|,\s*([}\])])`)
	bareName   = regexp.MustCompile(`([{,])[A-Za-z_$][\w$]*:`) // which JavaScript writes without quotes
	sideBySide = regexp.MustCompile(`(` + literaltest.Placeholder + `\+?\.?)+`)
)

// skeleton renders a raw request and takes the literals out. The plan tells
// requests of different shape apart.
func (s *skeletons) skeleton(raw string) (code, planned string) {
	requests, diagnostics := parser.Parse(raw, parser.Options{})
	if len(requests) == 0 || request.HasErrors(diagnostics) {
		return "", "no request"
	}
	p, err := s.generator.planner.Plan(requests[0], false)
	if err != nil {
		return "", "refused"
	}
	out, err := s.generator.execute(p, nil)
	if err != nil {
		return "", "cannot be written"
	}
	bare, err := literaltest.Skeleton(s.target.Language.Dialect, out)
	if err != nil {
		s.t.Errorf("no code: %v\n%s", err, out)
	}
	bare = bareName.ReplaceAllString(space.ReplaceAllString(bare, "$1"), "$1"+literaltest.Placeholder+":")
	return sideBySide.ReplaceAllString(bare, literaltest.Placeholder), fmt.Sprint(p.Ways, p.Marks, p.Label, shapeOf(reflect.ValueOf(p.View)), codes(p.Warnings), p.View.Body.Text == nil)
}

// shapeOf tells what of a view is there and what is not.
func shapeOf(v reflect.Value) string {
	var out strings.Builder
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Struct {
			out.WriteString(shapeOf(f))
		} else {
			fmt.Fprint(&out, f.IsZero(), " ")
		}
	}
	return out.String()
}

func codes(ds []request.Diagnostic) string {
	var all []string
	for _, d := range ds {
		all = append(all, d.Code)
	}
	return strings.Join(all, " ")
}
