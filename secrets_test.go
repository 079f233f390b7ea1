package snipgen_test

import (
	"encoding/base64"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/request"
)

var hidingModes = []snipgen.SecretsMode{snipgen.SecretsFromEnv, snipgen.SecretPlaceholders, snipgen.RedactSecrets}

func hider(t testing.TB, mode snipgen.SecretsMode) *snipgen.Secrets {
	t.Helper()
	h, err := snipgen.NewSecrets(mode, nil)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// secretRequest is a request that has secrets.
type secretRequest struct {
	name    string
	request *snipgen.Request
	hidden  *snipgen.Request  // with references
	values  map[string]string // by variable
}

// requestsWithSecrets are those of the corpus and the systematic ones, without
// the few that have a secret which no variable holds.
func requestsWithSecrets(t *testing.T) []secretRequest {
	t.Helper()
	all := map[string]*snipgen.Request{}
	for _, name := range corpusRequests(t) {
		all[name] = readRequest(t, name)
	}
	for _, raw := range conformance.Systematic() {
		if read, _ := snipgen.Parse(raw.Raw, snipgen.ParseOptions{}); len(read) == 1 {
			all[raw.Name] = read[0]
		}
	}
	var out []secretRequest
	for _, name := range slices.Sorted(maps.Keys(all)) {
		h := hider(t, snipgen.SecretsFromEnv)
		made, found := h.Hide([]*snipgen.Request{all[name]}, nil)
		hidden := func(d snipgen.Diagnostic) bool { return d.Code == "secret-hidden" }
		if values := h.Variables(); len(values) > 0 && !slices.ContainsFunc(found, hidden) {
			out = append(out, secretRequest{name, all[name], made[0], values})
		}
	}
	if len(out) < 50 {
		t.Fatalf("only %d requests have secrets", len(out))
	}
	return out
}

// The code for a request and all that is said about it are the same when each
// secret is another text: nothing of the secrets can be in them, however short
// they are and whatever the code makes of them.
func TestCodeDoesNotDependOnSecrets(t *testing.T) {
	requests := requestsWithSecrets(t)
	for _, mode := range hidingModes {
		t.Run(string(mode), func(t *testing.T) {
			t.Parallel()
			for _, r := range requests {
				values := map[string]string{}
				for name, value := range r.values {
					values[name] = otherThan(value)
				}
				one, two := allOf(t, r.request, mode), allOf(t, putBack(r.hidden, values), mode)
				for target := range one {
					if one[target] != two[target] {
						t.Fatalf("%s, %s: the code depends on the secrets %q:\n%s\n%s", r.name, target, r.values, one[target], two[target])
					}
				}
			}
		})
	}
}

// allOf is what every target makes of a request: code, label and warnings.
func allOf(t *testing.T, r *snipgen.Request, mode snipgen.SecretsMode) map[string]string {
	t.Helper()
	out := map[string]string{}
	made, found := hider(t, mode).Hide([]*snipgen.Request{r}, nil)
	for _, target := range snipgen.Targets() {
		result, err := snipgen.New().Render(made[0], target.ID, snipgen.Options{})
		switch reasons, refused := snipgen.IsRefused(err); {
		case refused:
			out[target.ID] = fmt.Sprint(reasons)
		case err != nil:
			t.Fatal(err)
		default:
			out[target.ID] = result.Code + "\n" + string(result.Fidelity) + fmt.Sprint(result.Warnings, found)
		}
	}
	return out
}

// otherThan is another text of the same length and kind: the later half has
// other letters and digits, but for those that belong to an escape.
func otherThan(text string) string {
	out := []byte(text)
	for i := len(out) / 2; i < len(out); i++ {
		before := text[max(i-2, 0):i]
		if strings.HasSuffix(before, `\`) || strings.Contains(before, "%") {
			continue
		}
		for _, set := range []string{"0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"} {
			if n := strings.IndexByte(set, text[i]); n >= 0 {
				out[i] = set[(n+7)%len(set)]
			}
		}
	}
	return string(out)
}

// putBack is a request with values in the places of its variables.
func putBack(r *snipgen.Request, values map[string]string) *snipgen.Request {
	var put func(segments []request.Segment) []request.Segment
	put = func(segments []request.Segment) []request.Segment {
		var out []request.Segment
		for _, s := range segments {
			value, ours := values[s.Text]
			switch {
			case s.Kind == request.Environment && ours:
				s = request.Segment{Text: value, Range: s.Range}
			case s.Kind == request.Base64:
				if inner := request.Join(put(s.Parts), s.Range); inner.IsLiteral() {
					s = request.Segment{Text: base64.StdEncoding.EncodeToString([]byte(inner.String())), Range: s.Range}
				}
			}
			out = append(out, s)
		}
		return out
	}
	back := func(v request.Value) request.Value { return request.Join(put(v.Segments()), v.Range) }
	out := r.At(r.Scheme, r.Authority.String())
	out.Path, out.Query, out.Body.Content = back(r.Path), back(r.Query), back(r.Body.Content)
	out.Fields = slices.Clone(r.Fields)
	for i := range out.Fields {
		out.Fields[i].Value = back(out.Fields[i].Value)
	}
	return out
}

// No secret of 8 bytes or more is anywhere in what comes out, in no encoding.
func TestNoSecretComesOut(t *testing.T) {
	for _, r := range requestsWithSecrets(t) {
		for _, mode := range append(hidingModes, snipgen.RefuseSecrets) {
			text := allSaid(t, r.request, mode)
			for name, value := range r.values {
				if form := shownIn(text, value); form != "" {
					t.Errorf("%s, %s: %s is there as %q", r.name, mode, name, form)
				}
			}
		}
	}
}

// allSaid is all that comes out for a request: what is said about it, what is left
// of it, and its snippets.
func allSaid(t *testing.T, r *snipgen.Request, mode snipgen.SecretsMode) string {
	t.Helper()
	var text strings.Builder
	read, found := hider(t, mode).Hide([]*snipgen.Request{r}, nil)
	for _, d := range found {
		text.WriteString(d.Message + d.Hint + d.Part)
	}
	for _, made := range read {
		text.WriteString(made.Name + made.URL().String() + made.Body.Content.String())
		for _, f := range made.Fields {
			text.WriteString(f.Value.String() + "\n")
		}
		for _, snippet := range allOf(t, made, mode) {
			text.WriteString(snippet)
		}
	}
	return text.String()
}

// shownIn is the encoding of a secret that a text has; "" for none. Words that
// stand for what a secret is, such as "password", are in every text.
func shownIn(text, secret string) string {
	decoded, err := url.QueryUnescape(secret)
	if err != nil {
		decoded = secret
	}
	for _, form := range []string{secret, decoded, url.QueryEscape(decoded), base64.StdEncoding.EncodeToString([]byte(secret))} {
		if len(secret) >= 8 && secret != "password" && strings.Contains(text, form) {
			return form
		}
	}
	return ""
}

func TestConvertHidesSecrets(t *testing.T) {
	raw := "GET / HTTP/1.1\nHost: example.com\nAuthorization: Bearer my token\n\n"
	result, err := snipgen.Convert(raw, "curl", snipgen.Options{Secrets: hider(t, snipgen.SecretPlaceholders)})
	if err != nil || !strings.Contains(result.Code, "Bearer YOUR_API_TOKEN") || len(result.Warnings) != 1 || result.Warnings[0].Code != "secret-hidden" {
		t.Errorf("%+v, %v", result, err)
	}
	_, err = snipgen.Convert(raw, "curl", snipgen.Options{Secrets: hider(t, snipgen.RefuseSecrets)})
	if wrong, ok := err.(*snipgen.InputError); !ok || len(wrong.Diagnostics) != 1 || wrong.Diagnostics[0].Code != "secret" {
		t.Errorf("%v", err)
	}
}

// The numbers of requests stay theirs when some are left out.
func TestNumbersOfRequestsWithoutSecrets(t *testing.T) {
	raw := "GET /1 HTTP/1.1\nHost: example.com\nX-Api-Key: a\n\nGET /2 HTTP/1.1\nHost: example.com\n\n"
	read := snipgen.ReadInput(raw, snipgen.ReadOptions{ParseOptions: snipgen.ParseOptions{All: true}, Secrets: hider(t, snipgen.RefuseSecrets)})
	if len(read.Requests) != 1 || !slices.Equal(read.Numbers, []int{2}) || read.Requests[0].Path.String() != "/2" {
		t.Errorf("%d requests, %v", len(read.Requests), read.Numbers)
	}
}
