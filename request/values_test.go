package request

import "testing"

func TestReferencesListsEveryPlace(t *testing.T) {
	r := &Request{
		Authority: join(ref(Variable, "host")), Path: join(lit("/"), ref(Environment, "ID")), Query: join(ref(Dynamic, "uuid")),
		Fields: []Field{{Name: "Authorization", Value: join(lit("Basic "), Segment{Kind: Base64, Parts: []Segment{ref(Variable, "user"), lit(":")}})}},
		Body:   Body{Content: join(ref(File, "a.bin"))},
	}
	var names string
	for _, s := range r.References() {
		names += s.Text + " "
	}
	if names != "host ID uuid  user a.bin " || r.IsLiteral() {
		t.Errorf("%q, literal: %v", names, r.IsLiteral())
	}
	literal := r.Map(func(Value) Value { return Text("x", Range{}) })
	if len(literal.References()) != 0 || !literal.IsLiteral() || r.IsLiteral() {
		t.Error("the copy is not literal, or the request has been changed")
	}
}
