package literal

import (
	"errors"
	"strings"
	"testing"
	"time"

	"snipgen/request/jsontree"
)

// mark puts marks into text; m is nil for a text without any.
func mark(text string) (m *Marks, marked string) {
	if !strings.Contains(text, "«") {
		return nil, text
	}
	m = NewMarks(text)
	for _, p := range []Part{{Kind: Variable, Text: "id"}, {Kind: Environment, Text: "KEY"}, {Kind: FileContent, Text: "a b.bin"}} {
		text = strings.ReplaceAll(text, "«"+p.Text+"»", m.Add(p))
	}
	return m, text
}

func markValue(v Value) (m *Marks, marked Value) {
	var text string
	switch v := v.(type) {
	case Text:
		m, text = mark(string(v))
		return m, Text(text)
	case Block:
		m, text = mark(string(v))
		return m, Block(text)
	case Bytes:
		m, text = mark(string(v))
		return m, Bytes(text)
	}
	return nil, v
}

// What data refers to is noted.
func TestMarksInJSON(t *testing.T) {
	for _, d := range dialects {
		if !d.HasJSON() {
			continue
		}
		m, text := mark(`{"a":"«id»","b":["«KEY»",1]}`)
		appendTree(t, d, text, m)
		if !m.Used(Part{Kind: Variable, Text: "id"}) || !m.UsedKind(Environment) || m.UsedKind(FileContent) {
			t.Errorf("%s: what the code refers to is not noted", d.Name)
		}
	}
}

func appendTree(t *testing.T, d *Dialect, text string, m *Marks) []byte {
	t.Helper()
	tree, err := jsontree.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	code, err := d.Append(nil, JSON{&tree.Root}, Layout{Indent: "    ", Marks: m})
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// A name of a member would lose its reference.
func TestMarkInMemberName(t *testing.T) {
	m, text := mark(`{"«id»":1}`)
	tree, err := jsontree.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dialects {
		var refusal *CannotHold
		if code, err := d.Append(nil, JSON{&tree.Root}, Layout{Marks: m}); !errors.As(err, &refusal) {
			t.Errorf("%s: %s, %v", d.Name, code, err)
		}
	}
}

// What a person wrote is never taken for a mark.
func TestTextLikeMarks(t *testing.T) {
	for _, text := range []string{"zref0z", "zref", "zref0qzref1z zref0q0z", "zrefzref0z", string(Base64("user:zref0z")), string(Base64("zref1zz"))} {
		m := NewMarks("before", text)
		marked := text + m.Add(Part{Kind: Variable, Text: "id"}) + text
		m.AddCoded(string(Base64("user:"+m.Add(Part{Kind: Variable, Text: "other"}))), Part{Kind: Variable, Text: "credentials"})
		parts := m.split(marked)
		if len(parts) != 3 || parts[0].Text != text || parts[1] != (Part{Kind: Variable, Text: "id"}) || parts[2].Text != text {
			t.Errorf("%q: %v", text, parts)
		}
		if m.In(text) {
			t.Errorf("a mark in %q", text)
		}
	}
}

func TestCodedMarks(t *testing.T) {
	m := NewMarks()
	coded := string(Base64(m.Add(Part{Kind: Variable, Text: "user"}) + ":x"))
	credentials := Part{Kind: Variable, Text: "credentials"}
	m.AddCoded(coded, credentials)
	parts := m.split("Basic " + coded + m.Add(Part{Kind: Environment, Text: "KEY"}) + coded)
	want := Joined{{Kind: Literal, Text: "Basic "}, credentials, {Kind: Environment, Text: "KEY"}, credentials}
	if len(parts) != len(want) {
		t.Fatal(parts)
	}
	for i := range want {
		if parts[i] != want[i] {
			t.Errorf("part %d is %v", i, parts[i])
		}
	}
}

func TestFileMarks(t *testing.T) {
	m, text := mark("«a b.bin»")
	if name, ok := m.File(text); name != "a b.bin" || !ok {
		t.Errorf("%q, %v", name, ok)
	}
	for _, other := range []string{text + "x", "x" + text, text + text, "", m.Add(Part{Kind: Variable, Text: "id"})} {
		if name, ok := m.File(other); ok {
			t.Errorf("%q is the file %q", other, name)
		}
	}
	pieces := m.Pieces("a" + text + text + "b")
	if want := []Piece{{Text: "a"}, {File: "a b.bin"}, {File: "a b.bin"}, {Text: "b"}}; len(pieces) != 4 || pieces[0] != want[0] || pieces[2] != want[2] || pieces[3] != want[3] {
		t.Errorf("%v", pieces)
	}
}

// Time grows with the text, not with its square: a content of a megabyte with
// ten thousand marks would take minutes otherwise.
func TestManyMarks(t *testing.T) {
	m := NewMarks()
	var text strings.Builder
	for range 10_000 {
		text.WriteString(strings.Repeat("{\"a\": \"b\"},\n", 8) + m.Add(Part{Kind: Variable, Text: "id"}))
	}
	m.AddCoded(string(Base64(m.Add(Part{Kind: Variable, Text: "id"}))), Part{Kind: Variable, Text: "id"})
	start := time.Now()
	for _, d := range dialects {
		for _, v := range []Value{Text(text.String()), Block(text.String())} {
			if _, err := d.Append(nil, v, Layout{Marks: m}); err != nil {
				t.Errorf("%s: %v", d.Name, err)
			}
		}
	}
	t.Log(time.Since(start))
}

// TestMarksKeepAwayFromBase64: a text that holds what would be a mark in Base64,
// at whatever place of a group of three bytes it begins, has other marks.
func TestMarksKeepAwayFromBase64(t *testing.T) {
	usual := NewMarks("text").Add(Part{Text: "v"})
	for before := range 7 {
		for _, after := range []string{"", "x", "xy"} {
			text := string(Base64(strings.Repeat("x", before) + usual + after))
			if got := NewMarks("text", text).Add(Part{Text: "v"}); got == usual {
				t.Errorf("beside %s, which holds the mark after %d bytes, it is %s all the same", text, before, got)
			}
		}
	}
}
