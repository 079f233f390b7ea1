package literal

import (
	"testing"

	"snipgen/request/jsontree"
)

func tree(t *testing.T, text string) *jsontree.Tree {
	t.Helper()
	tree, err := jsontree.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestJSONLayoutDepth(t *testing.T) {
	got, err := python.Append(nil, JSON{&tree(t, `[[[1]]]`).Root}, Layout{Indent: "\t", Depth: 2})
	if want := "[\n\t\t\t[\n\t\t\t\t[1],\n\t\t\t],\n\t\t]"; err != nil || string(got) != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}
