package template

import (
	"slices"
	"testing"
)

// The names of members are no names of variables; those that stand for
// themselves are.
func TestIdentifiers(t *testing.T) {
	got := identifiers("with Client() as client:\n\tsend({\n\t\tkey: read(file), data,\n\t\tname: ")
	want := []string{"with", "Client", "as", "client", "send", "read", "file", "data"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
