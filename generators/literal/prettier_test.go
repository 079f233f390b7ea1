package literal

import (
	"strings"
	"testing"

	"snipgen/generators/lines"
	"snipgen/request/jsontree"
)

// written writes code of a dialect as it stands in a snippet, behind what
// stands before it on its line.
func written(t *testing.T, dialect, before string, l Layout, values ...Value) string {
	t.Helper()
	d, _ := Lookup(dialect)
	var w lines.Writer
	w.Reset(d.Width(), "  ")
	l.Indent, l.Lines = "  ", &w
	out := []byte(before)
	for _, v := range values {
		var err error
		if out, err = d.Append(out, v, l); err != nil {
			t.Fatal(err)
		}
	}
	return string(w.Line(out))
}

// TestPrettierForms: what Prettier makes of values of every kind that do not
// fit, or that have a shorter form.
func TestPrettierForms(t *testing.T) {
	long := strings.Repeat("a", 80)
	tests := []struct {
		name, dialect, before string
		seat                  Seat
		value                 Value
		want                  string
	}{
		{"a member's text moves", "node", "value: ", Member, Text(long), "value:\n  \"" + long + "\""},
		{"but for a short name", "node", "body: ", Member, Text(long + long), `body: "` + long + long + `"`},
		{"that may be in quotes", "node", `{ "a": `, Member, Text(long + long), `{ "a": "` + long + long + `"`},
		{"quotes count", "node", `"a b": `, Member, Text(long + long), "\"a b\":\n  \"" + long + long + `"`},
		{"bytes break among arguments", "node", "body: ", Member, Bytes("\xff" + long),
			"body: Buffer.from(\n  \"/" + base64Of("\xff" + long)[1:] + "\",\n  \"base64\",\n)"},
		{"bytes hug the function where its head fits", "javascript", "const body = ", Assigned, Bytes(strings.Repeat("\xff", 12)),
			"const body = Uint8Array.from(atob(\"////////////////\"), (c) => c.charCodeAt(0))"},
		{"bytes hug it", "javascript", "const body = ", Assigned, Bytes(strings.Repeat("\xff", 18)),
			"const body = Uint8Array.from(atob(\"" + strings.Repeat("/", 24) + "\"), (c) =>\n  c.charCodeAt(0),\n)"},
		{"or have a line for each argument", "javascript", "const body = ", Assigned, Bytes(strings.Repeat("\xff", 36)),
			"const body = Uint8Array.from(\n  atob(\"" + strings.Repeat("/", 48) + "\"),\n  (c) => c.charCodeAt(0),\n)"},
		{"names are bare, of any letters", "javascript", "", Named, Text("ключ"), "ключ"},
		{"not with what is escaped", "javascript", "", Named, Text("a\u200b"), `"a\u200b"`},
		{"numbers lose their last zeros", "node", "", Alone, JSON{node1("19.90")}, "19.9"},
		{"and their plus", "node", "", Alone, JSON{node1("1E+30")}, "1e30"},
		{"integers stay", "node", "", Alone, JSON{node1("100")}, "100"},
		{"as those of other languages do", "python", "", Alone, JSON{node1("19.90")}, "19.90"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := written(t, tt.dialect, tt.before, Layout{Seat: tt.seat}, tt.value); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func base64Of(s string) string { return string(appendBase64(nil, s)) }

func node1(number string) *jsontree.Node {
	return &jsontree.Node{Kind: jsontree.Number, Text: number}
}
