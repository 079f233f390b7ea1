package snipgen_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"snipgen"
	"snipgen/generators"
	"snipgen/request"
)

// render gives the snippet, or nil when the target refuses the request.
func render(t testing.TB, r *snipgen.Request, target string, o snipgen.Options) *snipgen.Result {
	t.Helper()
	result, err := snipgen.New().Render(r, target, o)
	if _, refused := snipgen.IsRefused(err); refused {
		return nil
	}
	if err != nil {
		t.Fatalf("%s: %v", target, err)
	}
	return result
}

// TestLabelAndWarningsAgree: partial is what has a warning, and nothing else.
func TestLabelAndWarningsAgree(t *testing.T) {
	for _, name := range corpusRequests(t) {
		r := readRequest(t, name)
		for _, target := range snipgen.Targets() {
			result := render(t, r, target.ID, snipgen.Options{})
			if result == nil {
				continue
			}
			warned := false
			for _, w := range result.Warnings {
				warned = warned || w.Severity == request.Warning
			}
			if warned != (result.Fidelity == snipgen.Partial) {
				t.Errorf("%s, %s: %s with warnings %+v", name, target.ID, result.Fidelity, result.Warnings)
			}
		}
	}
}

// TestNearestTargetSendsIt: the target that a warning points to does not lose
// the same part of the same request.
func TestNearestTargetSendsIt(t *testing.T) {
	for _, name := range corpusRequests(t) {
		r := readRequest(t, name)
		for _, target := range snipgen.Targets() {
			for _, w := range findings(t, r, target.ID) {
				nearest, ok := strings.CutSuffix(strings.TrimPrefix(w.Hint, "target "), " sends it")
				if !ok {
					continue
				}
				for _, other := range findings(t, r, nearest) {
					if other.Part == w.Part && other.Severity != request.Info {
						t.Errorf("%s: %s points to %s for %s, which says: %s", name, target.ID, nearest, w.Part, other.Message)
					}
				}
			}
		}
	}
}

// findings are the warnings of a result or the reasons of a refusal.
func findings(t testing.TB, r *snipgen.Request, target string) []snipgen.Diagnostic {
	result, err := snipgen.New().Render(r, target, snipgen.Options{})
	if reasons, refused := snipgen.IsRefused(err); refused {
		return reasons
	}
	if err != nil {
		t.Fatalf("%s: %v", target, err)
	}
	return result.Warnings
}

// TestExactIsExact: with Exact no result is equivalent only for the form that
// was chosen; and what is partial stays so.
func TestExactIsExact(t *testing.T) {
	for _, name := range corpusRequests(t) {
		r := readRequest(t, name)
		for _, target := range snipgen.Targets() {
			plain := render(t, r, target.ID, snipgen.Options{})
			exact := render(t, r, target.ID, snipgen.Options{Exact: true})
			if (plain == nil) != (exact == nil) {
				t.Errorf("%s, %s: refused only once", name, target.ID)
			} else if plain != nil && plain.Fidelity == snipgen.Exact && exact.Code != plain.Code {
				t.Errorf("%s, %s: an exact snippet is written otherwise with Exact", name, target.ID)
			}
		}
	}
}

// TestStrict: a partial result is an error, and says why.
func TestStrict(t *testing.T) {
	const raw = "GET / HTTP/1.1\r\nHost: example.com\r\nCookie: a=b\r\n\r\n"
	_, err := snipgen.Convert(raw, "javascript/fetch", snipgen.Options{Strict: true})
	if reasons, refused := snipgen.IsRefused(err); !refused || len(reasons) != 1 || reasons[0].Part != "header:cookie" {
		t.Errorf("got %v", err)
	}
	if _, err := snipgen.Convert(raw, "curl", snipgen.Options{Strict: true}); err != nil {
		t.Errorf("curl sends it: %v", err)
	}
}

// TestConcurrentConversions: targets used at once by many give what each gives
// alone, and leave the request as it was.
func TestConcurrentConversions(t *testing.T) {
	names := []string{"bearer", "json-2k", "form-bearer", "header-duplicates"}
	targets := snipgen.Targets()
	want := map[string]string{}
	for _, name := range names {
		for _, target := range targets {
			if result := render(t, readRequest(t, name), target.ID, snipgen.Options{}); result != nil {
				want[name+target.ID] = result.Code
			}
		}
	}
	fresh := snipgen.New(os.DirFS("templates"))
	var group sync.WaitGroup
	for _, name := range names {
		r := readRequest(t, name)
		for range 4 {
			group.Go(func() {
				for _, target := range targets {
					result, err := fresh.Render(r, target.ID, snipgen.Options{})
					if err == nil && result.Code != want[name+target.ID] {
						t.Errorf("%s, %s: other code than alone", name, target.ID)
					}
				}
			})
		}
	}
	group.Wait()
}

func TestNamesOfTargets(t *testing.T) {
	for name, want := range map[string]string{
		"python": "python/requests", "py": "python/requests", "PY": "python/requests", "httpx": "python/httpx",
		"py/httpx": "python/httpx", "curl": "shell/curl", "sh": "shell/curl", "js": "javascript/fetch",
		"node": "node/fetch", "nodejs/http": "node/http", "c#": "csharp/httpclient", "okhttp": "java/okhttp",
		"go": "go/net-http", "guzzle": "php/guzzle", "http": "http/raw", "raw": "http/raw", "har": "http/har", "HTTP-file": "http/file", "https": "node/http",
		"http.client": "python/http.client", "jquery": "javascript/jquery",
	} {
		found, err := snipgen.New().Select(name)
		if err != nil || len(found) != 1 || found[0].ID != want {
			t.Errorf("%s: got %v, %v, want %s", name, found, err, want)
		}
	}
	for name, want := range map[string]string{
		"pyton": "python", "axois": "axios", "python/htpx": "python/httpx", "kotlin": "", "": "", "../python": "", "python/": "", "/": "",
	} {
		_, err := snipgen.New().Select(name)
		unknown, ok := err.(*generators.UnknownTarget)
		if !ok || want != "" && unknown.Nearest != want {
			t.Errorf("%s: got %#v, want the suggestion %q", name, err, want)
		}
	}
	if _, err := snipgen.New().Select("net-http"); err == nil || !strings.Contains(err.Error(), "go/net-http, java/net-http") {
		t.Errorf("net-http is Go's and Java's: %v", err)
	}
}

func TestUserTargetOverrides(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "python", "requests")
	if err := os.MkdirAll(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	manifest := `{"title": "Mine", "run": "python snippet.py", "options": {"indent": {}}}`
	for name, text := range map[string]string{"target.json": manifest, "snippet.tmpl": "fetch({{.URL}})"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	result, err := snipgen.New(os.DirFS(dir)).Convert(bearer, "python", snipgen.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "fetch(\"https://reqbin.com/echo/get/json\")\n"; result.Code != want || !result.Target.Override {
		t.Errorf("got %q, override %v", result.Code, result.Target.Override)
	}
	if builtin := render(t, readRequest(t, "bearer"), "python", snipgen.Options{}); strings.Contains(builtin.Code, "fetch") {
		t.Error("the built-in target is changed for others")
	}
}

// FuzzConvert: no input makes a target panic, or code that is not UTF-8; a
// message may hold any bytes.
func FuzzConvert(f *testing.F) {
	for _, name := range corpusRequests(f) {
		if raw, err := os.ReadFile(filepath.Join(requestsDir, name+".http")); err == nil && len(raw) < 4096 {
			f.Add(string(raw))
		}
	}
	targets := snipgen.Targets()
	f.Fuzz(func(t *testing.T, raw string) {
		requests, _ := snipgen.Parse(raw, snipgen.ParseOptions{})
		for _, r := range requests {
			for _, target := range targets {
				result := render(t, r, target.ID, snipgen.Options{})
				if result != nil && !target.Message && (!utf8.ValidString(result.Code) || strings.IndexByte(result.Code, 0) >= 0) {
					t.Errorf("%s: not text: %q", target.ID, result.Code)
				}
			}
		}
	})
}
