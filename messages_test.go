package snipgen_test

import (
	"slices"
	"testing"

	"snipgen"
)

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
			read := snipgen.ReadInput(message.Code, o)
			if len(read.Requests) != 1 || snipgen.HasErrors(read.Diagnostics) || read.Kind != kinds[target.ID] {
				t.Fatalf("%s: %s is read as %s: %v", name, target.ID, read.Kind, read.Diagnostics)
			}
			if got := render(t, read.Requests[0], "python/http.client", snipgen.Options{}); got.Code != want.Code || got.AsRead != want.AsRead {
				t.Errorf("%s: by way of %s the code is\n%s\nwant\n%s", name, target.ID, got.Code, want.Code)
			}
		}
	}
}
