package request

import "testing"

// known gives values to names; a name that is not in it stays unknown.
func known(values map[string]string) func(Segment) (string, bool) {
	return func(s Segment) (string, bool) {
		v, ok := values[s.Text]
		return v, ok
	}
}

func ref(kind SegmentKind, name string) Segment { return Segment{Kind: kind, Text: name} }

func lit(text string) Segment { return Segment{Text: text} }

func join(segments ...Segment) Value { return Join(segments, Range{}) }

func TestResolvePutsValuesEverywhere(t *testing.T) {
	r := &Request{
		Method: "PUT", Scheme: "https", Authority: join(ref(Variable, "host"), lit(":1")), HasQuery: true,
		Path: join(lit("/a/"), ref(Environment, "ID")), Query: join(lit("q="), ref(Dynamic, "uuid"), lit("&p="), Segment{Kind: Percent, Parts: []Segment{ref(Variable, "odd")}}),
		Fields: []Field{
			{Name: "Authorization", Value: join(lit("Basic "), Segment{Kind: Base64, Parts: []Segment{ref(Variable, "user"), lit(":"), ref(Environment, "ID")}})},
			{Name: "X", Value: Text("{{host}}", Range{})},
		},
		Body: Body{Content: join(lit("<"), ref(File, "a.bin"), lit(">")), Present: true},
	}
	got := Resolve(r, known(map[string]string{"host": "h", "ID": "7", "uuid": "u", "user": "Aladdin", "a.bin": "\x00\xff", "odd": "a &+é~"}))
	for i, pair := range [][2]string{
		{got.URL().String(), "https://h:1/a/7?q=u&p=a%20%26%2B%C3%A9~"},
		{got.Fields[0].Value.String(), "Basic QWxhZGRpbjo3"},
		{got.Fields[1].Value.String(), "{{host}}"},
		{got.Body.Content.String(), "<\x00\xff>"},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%d: got %q, want %q", i, pair[0], pair[1])
		}
	}
	if !got.Fields[0].Value.IsLiteral() || !got.Body.Content.IsLiteral() || !got.Path.IsLiteral() || r.Path.IsLiteral() || r.Fields[0].Value.IsLiteral() {
		t.Error("the copy is not literal, or the request has been changed")
	}
}

func TestValuesKeepTheirPlaces(t *testing.T) {
	encoded := ref(Environment, "signature")
	encoded.Encoded = true
	r := &Request{
		Method: "GET", Scheme: "", Authority: join(ref(Variable, "base")), HasQuery: true,
		Path:  join(lit("/a/"), ref(Environment, "id"), lit(".json/"), ref(Dynamic, "uuid")),
		Query: join(lit("q="), ref(Variable, "id"), lit("&s="), encoded, lit("&"), ref(Variable, "id"), lit("=%7e")),
	}
	got := Resolve(r.Placed(), known(map[string]string{"base": "http://h/x?", "id": "../a?b#c&d=e %é", "uuid": "+", "signature": "a%2Fb"})).URL().String()
	const id = "..%2Fa%3Fb%23c%26d%3De%20%25%C3%A9"
	if want := "http://h/x?/a/" + id + ".json/+?q=" + id + "&s=a%2Fb&" + id + "=%7e"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if plain := r.Placed().Placed(); plain.URL().String() != r.Placed().URL().String() {
		t.Errorf("placed twice it is %s", plain.URL())
	}
	if none := (&Request{Path: Text("/a", Range{})}); none.Placed() != none {
		t.Error("a request without references is copied")
	}
}

func TestValuesKeepTheirPlacesInContents(t *testing.T) {
	v, known := ref(Variable, "v"), known(map[string]string{"v": "a\"b\\c\n&=%+ "})
	for _, c := range []struct {
		kind    string
		content Value
		want    string
	}{
		{"application/json", join(lit(`{"\"`), v, lit(`\\": `), v, lit(`, "a": [1, "x`), v, v, lit(`"]}`)),
			`{"\"a\"b\\c\u000a&=%+ \\": ` + "a\"b\\c\n&=%+ " + `, "a": [1, "xa\"b\\c\u000a&=%+ a\"b\\c\u000a&=%+ "]}`},
		{"application/problem+json", join(lit(`"`), v, lit(`"`)), `"a\"b\\c\u000a&=%+ "`},
		{"application/x-www-form-urlencoded", join(v, lit("=+&b="), v), "a%22b%5Cc%0A%26%3D%25%2B+=+&b=a%22b%5Cc%0A%26%3D%25%2B+"},
		{"text/plain", join(lit(`"`), v), `"` + "a\"b\\c\n&=%+ "},
	} {
		r := &Request{Method: "POST", Path: Text("/", Range{}), Fields: []Field{{Name: "Content-Type", Value: Text(c.kind, Range{})}}, Body: Body{Content: c.content, Present: true}}
		if got := Resolve(r.Placed(), known).Body.Content.String(); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.kind, got, c.want)
		}
	}
}

func TestResolveKeepsWhatIsUnknown(t *testing.T) {
	parts := []Segment{ref(Variable, "user"), lit(":"), ref(Environment, "SECRET")}
	r := &Request{Method: "GET", Authority: join(ref(Variable, "base")), Path: Text("/a", Range{}),
		Fields: []Field{{Name: "Authorization", Value: join(lit("Basic "), Segment{Kind: Base64, Parts: parts})}}}
	got := Resolve(r, known(map[string]string{"user": "me"}))
	if got.Scheme != "" || got.Authority.String() != "{{base}}" || got.Path.String() != "/a" {
		t.Errorf("URL %s", got.URL())
	}
	if want := "Basic {{base64 me:{{SECRET}}}}"; got.Fields[0].Value.String() != want {
		t.Errorf("got %s, want %s", got.Fields[0].Value, want)
	}
}

func TestResolveCutsURL(t *testing.T) {
	for _, c := range []struct{ base, path, query, want string }{
		{"http://h:8080", "/a", "", "http|h:8080|/a|"},
		{"https://h/v1", "/a", "b=1", "https|h|/v1/a|b=1"},
		{"https://h", "", "", "https|h|/|"},
		{"https://h?x=1", "", "", "https|h|/|x=1"},
		{"https://h/p?x=", "/a", "b", "https|h|/p|x=/a?b"},
		{"h.example", "/a", "", "|h.example|/a|"},
	} {
		r := &Request{Authority: join(ref(Variable, "base")), Path: Text(c.path, Range{}), Query: Text(c.query, Range{}), HasQuery: c.query != ""}
		got := Resolve(r, known(map[string]string{"base": c.base}))
		if s := got.Scheme + "|" + got.Authority.String() + "|" + got.Path.String() + "|" + got.Query.String(); s != c.want || got.HasQuery != (got.Query.String() != "") {
			t.Errorf("%s: got %s, want %s", c.base, s, c.want)
		}
	}
}
