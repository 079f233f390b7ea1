package literal

import "testing"

// TestMarksInBase64: what a person wrote in Base64 is never taken for an encoded
// reference, in whichever of three places of a group of bytes it begins.
func TestMarksInBase64(t *testing.T) {
	for _, before := range []string{"", "u", "us", "use", "user", "user:"} {
		text := string(Base64(before + "zref0z"))
		m := NewMarks("before", text)
		m.AddCoded(string(Base64(before+m.Add(Part{Kind: Variable, Text: "id"}))), Part{Kind: Variable, Text: "credentials"})
		if m.In(text) {
			t.Errorf("%s, the Base64 of %q, is taken for a reference", text, before+"zref0z")
		}
	}
}
