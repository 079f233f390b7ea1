package snipgen_test

import (
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"snipgen"
)

// FuzzDiagnosticsAreUTF8 holds that what is said of an input is UTF-8, whatever
// the input is.
func FuzzDiagnosticsAreUTF8(f *testing.F) {
	for _, text := range []string{
		"GET /a?b=c HTTP/1.1\nHost: example.com\nCookie: a=b\nAuthorization: Basic YTpi\nContent-Type: application/json\n\n{\"a\": 1}",
		"@a = b\n### name\n# @name one\nPOST https://example.com/{{a}}/{{c}}\nX-Y: {{$guid}} {{$nothing x}}\n\n< ./a.txt\n",
		"curl -X PUT 'https://u:p@example.com/{a,b}' -H 'X: y' -F 'f=@a.txt;type=a/b' -b 'a=b' --unknown",
		`{"log": {"version": "1.2", "entries": [{"request": {"method": "GET", "url": "https://example.com/?a=b", "headers": [{"name": "X", "value": "y"}], "cookies": []}}]}}`,
	} {
		for i := 0; i <= len(text); i += 3 {
			f.Add(text[:i] + "\xff" + text[i:])
			f.Add(text[:i] + "\xe6\x97" + text[min(i+1, len(text)):])
		}
	}
	files := fstest.MapFS{"a.txt": {Data: []byte("a")}}
	f.Fuzz(func(t *testing.T, text string) {
		for _, kind := range []snipgen.Kind{"", snipgen.Wire, snipgen.HTTPFile, snipgen.Curl, snipgen.HAR} {
			read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: kind, Files: files, Name: "a\xff.http", ParseOptions: snipgen.ParseOptions{All: true}})
			checkUTF8(t, read.Diagnostics)
			for _, r := range read.Requests {
				made, err := snipgen.New().Render(r, "python/requests", snipgen.Options{})
				if reasons, ok := snipgen.IsRefused(err); ok {
					checkUTF8(t, reasons)
				} else if err == nil {
					checkUTF8(t, made.Warnings)
				}
			}
		}
		_, found := snipgen.Parse(text, snipgen.ParseOptions{})
		checkUTF8(t, found)
	})
}

func checkUTF8(t *testing.T, found []snipgen.Diagnostic) {
	t.Helper()
	for _, d := range found {
		if !utf8.ValidString(d.Message + "\n" + d.Hint + "\n" + d.Part + "\n" + d.Code) {
			t.Errorf("%+q", d.Message+"\n"+d.Hint+"\n"+d.Part+"\n"+d.Code)
		}
	}
}
