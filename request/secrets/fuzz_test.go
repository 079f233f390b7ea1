package secrets_test

import (
	"slices"
	"strings"
	"testing"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/secrets"
)

// FuzzHide holds what is true of every request: with the values put back it is
// the same as before, what is hidden once stays as it is, and a secret of some
// length is nowhere in what was made.
func FuzzHide(f *testing.F) {
	for _, c := range places {
		f.Add(c.raw)
	}
	f.Add(several)
	f.Fuzz(func(t *testing.T, raw string) {
		requests, _ := parser.Parse(raw, parser.Options{All: true})
		if len(requests) == 0 {
			return
		}
		env := hider(t, secrets.Environment, nil)
		made, found := env.Hide(requests, nil)
		unfit := slices.ContainsFunc(found, func(d request.Diagnostic) bool { return d.Code != "secret-env" })
		if !unfit { // else a placeholder stands where a variable cannot
			checkRevealed(t, env, made, requests)
		}
		for _, mode := range []secrets.Mode{secrets.Environment, secrets.Placeholder, secrets.Redact} {
			checkTwice(t, mode, requests)
		}
		refuse, errors := hider(t, secrets.Refuse, nil).Hide(requests, nil)
		if (len(refuse) == len(requests)) != (len(found) == 0) || request.HasErrors(errors) != (len(found) > 0) {
			t.Fatalf("%d of %d are left, with %d variables", len(refuse), len(requests), len(found))
		}
	})
}

func checkRevealed(t *testing.T, env *secrets.Hider, made, requests []*request.Request) {
	t.Helper()
	for i, r := range requests {
		if got, want := exactly(env.Reveal(made[i])), exactly(r); got != want {
			t.Fatalf("with the values put back:\n%q\nwant\n%q", got, want)
		}
	}
}

func checkTwice(t *testing.T, mode secrets.Mode, requests []*request.Request) {
	t.Helper()
	once, _ := hider(t, mode, nil).Hide(requests, nil)
	twice, again := hider(t, mode, nil).Hide(once, nil)
	for i := range once {
		if a, b := exactly(once[i]), exactly(twice[i]); a != b || len(again) > 0 {
			t.Fatalf("%s: hidden twice:\n%q\nonce\n%q\n%+v", mode, b, a, again)
		}
	}
}

// exactly is all of a request, with the kinds of its segments.
func exactly(r *request.Request) string {
	out := r.Method + " " + r.Scheme + " " + segments(r.Authority.Segments()) + segments(r.Path.Segments()) + "?" + segments(r.Query.Segments()) + "\n"
	for _, f := range r.Fields {
		out += f.Name + ": " + segments(f.Value.Segments()) + "\n"
	}
	return out + segments(r.Body.Content.Segments())
}

func segments(all []request.Segment) string {
	var out strings.Builder
	for _, s := range all {
		out.WriteByte('a' + byte(s.Kind))
		out.WriteString("<" + s.Text + segments(s.Parts) + ">")
	}
	return out.String()
}
