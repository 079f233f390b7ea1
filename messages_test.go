package snipgen_test

import (
	"slices"
	"testing"

	"snipgen"
)

// readBack is the one request of an input, which is of a kind.
func readBack(t *testing.T, name, input string, o snipgen.ReadOptions, kind snipgen.Kind) *snipgen.Request {
	t.Helper()
	read := snipgen.ReadInput(input, o)
	if len(read.Requests) != 1 || snipgen.HasErrors(read.Diagnostics) || read.Kind != kind {
		t.Fatalf("%s: %s is read as %s: %v", name, kind, read.Kind, read.Diagnostics)
	}
	return read.Requests[0]
}

// What the targets http/* print is known for what it is, and gives the same
// code as the request that it was made of.
func TestMessagesGiveTheSameCode(t *testing.T) {
	converter := snipgen.New()
	targets, err := converter.Select("http/*")
	if err != nil || len(targets) != 3 {
		t.Fatal(targets, err)
	}
	kinds := map[string]snipgen.Kind{"http/raw": snipgen.Wire, "http/file": snipgen.HTTPFile, "http/har": snipgen.HAR}
	for _, name := range corpusRequests(t) {
		r := readRequest(t, name)
		want := render(t, r, "python/http.client", snipgen.Options{})
		for _, target := range targets {
			message := render(t, r, target.ID, snipgen.Options{})
			if message == nil || want == nil {
				continue
			}
			o := snipgen.ReadOptions{Name: "x." + target.Extension}
			if target.ID == "http/raw" && slices.Contains(meansMore, name) {
				o.Kind = snipgen.Wire // it may be either
			}
			if got := render(t, readBack(t, name, message.Code, o, kinds[target.ID]), "python/http.client", snipgen.Options{}); got.Code != want.Code || got.AsRead != want.AsRead {
				t.Errorf("%s: by way of %s the code is\n%s\nwant\n%s", name, target.ID, got.Code, want.Code)
			}
		}
	}
}
