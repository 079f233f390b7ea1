package conformance_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
)

const referencesDir = "../testdata/references"

// TestReferences runs snippets of requests with references, with values in the
// environment: what arrives is what the values say, and what is computed is
// computed as asked.
func TestReferences(t *testing.T) {
	prove(t, references(t), func(string) bool { return true })
}

func references(t *testing.T) []conformance.Named {
	t.Helper()
	out, v := namedIn(t, referencesDir, ".http", snipgen.HTTPFile), values(t)
	for i := range out {
		out[i].Values = v
	}
	return out
}

func readOne(t *testing.T, name, text string, kind snipgen.Kind) *snipgen.Request {
	t.Helper()
	read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: kind, Files: os.DirFS(referencesDir)})
	if snipgen.HasErrors(read.Diagnostics) || len(read.Requests) != 1 {
		t.Fatalf("%s: %+v", name, read.Diagnostics)
	}
	return read.Requests[0]
}

// hostile is what a careless join of texts would run, expand or end at. It is
// the value of variables whose names begin with "odd".
const hostile = `q"q'q\q\n$(touch snipgen-canary)` + "`touch snipgen-canary`" + `${x} $HOME {y} {{z}} %s %(a)s %PATH% <&> """ ''' */ // #{w} end`

func values(t *testing.T) *conformance.Values {
	t.Helper()
	picture, err := filepath.Abs(filepath.Join(referencesDir, "pixel.png"))
	if err != nil {
		t.Fatal(err)
	}
	return &conformance.Values{Of: valueOf, Files: os.DirFS(referencesDir), Links: []string{picture}, Zone: "Asia/Kolkata"}
}

// valueOf are texts that need no escapes anywhere, but for the hostile one.
func valueOf(name, authority string) string {
	host, port, _ := strings.Cut(authority, ":")
	switch {
	case strings.HasPrefix(name, "odd"):
		return hostile
	case name == "baseUrl" || name == "BASE":
		return "http://" + authority
	case name == "host" || name == "HOST_NAME":
		return host
	case name == "port":
		return port
	case name == "orderId":
		return "1048577"
	case name == "mediaType":
		return "application/vnd.example+json"
	}
	return "V" + strings.ReplaceAll(name, "_", "-") + "9"
}
