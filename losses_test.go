package snipgen_test

import (
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/request"
)

// lossy are inputs of which a part is not taken over, each with the code of
// the warning and the part that it names.
var lossy = []struct {
	name             string
	kind             snipgen.Kind
	text, code, part string
}{
	{"trailers", snipgen.Wire, "POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nX-T: 1\r\n\r\n", "trailers", "body"},
	{"after chunks", snipgen.Wire, "POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\nmore", "data-after-chunks", "body"},
	{"transfer coding", snipgen.Wire, "POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", "transfer-coding", "header:transfer-encoding"},
	{"digest", snipgen.HTTPFile, "GET https://a.example/\nAuthorization: Digest user pass\n", "unsupported-authentication", "header:authorization"},
	{"flag", snipgen.HTTPFile, "# @curl-socks5 x\nGET https://a.example/\n", "curl-flag-ignored", ""},
	{"spread", snipgen.HTTPFile, "GET https://a.example/\n...more\n", "left-out-fields", ""},
	{"missing body", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"POST","url":"https://a.example/","bodySize":9,"headers":[]}}]}}`, "missing-body", "body"},
	{"surrogate", snipgen.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"https://a.example/","headers":[{"name":"X-A","value":"\ud800"}]}}]}}`, "lone-surrogate", ""},
}

// What reading loses makes every result partial and stands among its
// warnings; strictly there is none.
func TestLossesLowerTheLabel(t *testing.T) {
	converter := snipgen.New()
	for _, test := range lossy {
		in := snipgen.ReadInput(test.text, snipgen.ReadOptions{Kind: test.kind})
		if len(in.Requests) != 1 {
			t.Errorf("%s: %d requests, %+v", test.name, len(in.Requests), in.Diagnostics)
			continue
		}
		for _, target := range snipgen.Targets() {
			result, err := converter.Render(in.Requests[0], target.ID, snipgen.Options{})
			if _, refused := snipgen.IsRefused(err); refused {
				continue
			}
			if err != nil {
				t.Fatal(test.name, target.ID, err)
			}
			if result.Fidelity != snipgen.Partial || !hasWarning(result.Warnings, test.code, test.part) {
				t.Errorf("%s with %s: %s, %+v", test.name, target.ID, result.Fidelity, result.Warnings)
			}
			if _, err := converter.Render(in.Requests[0], target.ID, snipgen.Options{Strict: true}); err == nil {
				t.Errorf("%s with %s: strictly there is code", test.name, target.ID)
			}
		}
	}
}

func hasWarning(found []snipgen.Diagnostic, code, part string) bool {
	return slices.ContainsFunc(found, func(d snipgen.Diagnostic) bool {
		return d.Severity == snipgen.Warning && d.Code == code && (part == "" || d.Part == part)
	})
}

// A loss is one of the request that it stands in.
func TestLossesStayWithTheirRequest(t *testing.T) {
	const file = "GET https://a.example/1\n\n### two\n# @curl-x 1\nGET https://a.example/2\n\n###\nGET https://a.example/3\n"
	in := snipgen.ReadInput(file, snipgen.ReadOptions{Kind: snipgen.HTTPFile, ParseOptions: snipgen.ParseOptions{All: true}})
	var got []string
	for _, r := range in.Requests {
		result, err := snipgen.New().Render(r, "python", snipgen.Options{})
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, string(result.Fidelity))
	}
	if want := "exact partial exact"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// Losses go where requests go: hidden secrets, another origin, placeholders.
func TestLossesAreKept(t *testing.T) {
	const text = "POST /{id} HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer abcdefgh12345678\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nX-T: abcdefgh12345678\r\n\r\n"
	in := snipgen.ReadInput(text, snipgen.ReadOptions{Placeholders: true, Secrets: hider(t, snipgen.SecretsFromEnv)})
	if len(in.Requests) != 1 || len(in.Requests[0].Losses) != 1 {
		t.Fatalf("%+v", in)
	}
	if moved := in.Requests[0].At("http", "127.0.0.1:1"); len(moved.Losses) != 1 {
		t.Error("the loss is gone with the origin")
	}
}

// Ranges tell whose a loss is; what stands in none is everyone's.
func TestGiveLosses(t *testing.T) {
	at := func(start, end int) request.Range { return request.Range{Start: start, End: end} }
	loss := func(code string, r request.Range) request.Diagnostic {
		return request.Diagnostic{Code: code, Range: r, Loss: true}
	}
	requests := []*request.Request{{Range: at(0, 10)}, {Range: at(10, 20)}, {Range: at(10, 20)}, {Range: at(30, 40)}}
	request.GiveLosses(requests, []request.Diagnostic{loss("first", at(0, 2)), loss("two", at(12, 20)), loss("all", request.Range{}), loss("between", at(22, 24)), {Code: "none", Range: at(0, 1)}})
	want := []string{"all between first", "all between two", "all between two", "all between"}
	for i, r := range requests {
		var codes []string
		for _, d := range r.Losses {
			codes = append(codes, d.Code)
		}
		if got := strings.Join(codes, " "); got != want[i] {
			t.Errorf("request %d: %q, want %q", i, got, want[i])
		}
	}
}

// A secret that no variable can hold at its place has a text there: the code
// does not send the request that was asked for. Texts that are asked for leave the
// label as it is.
func TestSecretsLeftOutAreLosses(t *testing.T) {
	const odd = "GET /?api_key=a%2Fbcdefgh1234 HTTP/1.1\r\nHost: a.example\r\n\r\nGET /?api_key=abcdefgh1234 HTTP/1.1\r\nHost: a.example\r\n\r\n"
	for mode, want := range map[snipgen.SecretsMode]string{snipgen.SecretsFromEnv: "partial exact", snipgen.SecretPlaceholders: "exact exact", snipgen.RedactSecrets: "exact exact"} {
		in := snipgen.ReadInput(odd, snipgen.ReadOptions{Kind: snipgen.Wire, ParseOptions: snipgen.ParseOptions{All: true}, Secrets: hider(t, mode)})
		var got []string
		for _, r := range in.Requests {
			result, err := snipgen.New().Render(r, "shell/curl", snipgen.Options{})
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, string(result.Fidelity))
			if result.Fidelity == snipgen.Partial && !hasWarning(result.Warnings, "secret-hidden", "target") {
				t.Errorf("%+v", result.Warnings)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %v, want %s; %+v", mode, got, want, in.Diagnostics)
		}
	}
}
