package literal

import (
	"errors"
	"strings"
	"testing"
	"time"

	"snipgen/request/jsontree"
)

// markedWants are values with marks: «id» is a variable, «KEY» is of the
// environment, «a b.bin» is a file. A language that is not there refuses.
var markedWants = []want{
	{"nothing but a mark", Text(`«KEY»`), map[string]string{
		"python": `os.environ["KEY"]`, "shell": `"$KEY"`, "javascript": "KEY", "node": "process.env.KEY",
		"java": `System.getenv("KEY")`, "csharp": `Environment.GetEnvironmentVariable("KEY")`, "go": `os.Getenv("KEY")`,
		"php": "getenv('KEY')",
	}},
	{"a mark at the start", Text(`«id»/items`), map[string]string{
		"python": `f"{id}/items"`, "shell": `"$id/items"`, "javascript": "`${id}/items`", "node": "`${id}/items`",
		"java": `id + "/items"`, "csharp": `id + "/items"`, "go": `id + "/items"`, "php": "$id . '/items'",
	}},
	{"a mark at the end", Text(`/items/«id»`), map[string]string{
		"python": `f"/items/{id}"`, "shell": `"/items/$id"`, "javascript": "`/items/${id}`", "node": "`/items/${id}`",
		"java": `"/items/" + id`, "csharp": `"/items/" + id`, "go": `"/items/" + id`, "php": "'/items/' . $id",
	}},
	{"a mark between", Text(`/a/«id»/b c`), map[string]string{
		"python": `f"/a/{id}/b c"`, "shell": `"/a/$id/b c"`, "javascript": "`/a/${id}/b c`", "node": "`/a/${id}/b c`",
		"java": `"/a/" + id + "/b c"`, "csharp": `"/a/" + id + "/b c"`, "go": `"/a/" + id + "/b c"`, "php": "'/a/' . $id . '/b c'",
	}},
	{"marks side by side", Text(`«id»«KEY»«id»`), map[string]string{
		"python": `f"{id}{os.environ['KEY']}{id}"`, "shell": `"${id}${KEY}$id"`, "javascript": "`${id}${KEY}${id}`",
		"node": "`${id}${process.env.KEY}${id}`", "java": `id + System.getenv("KEY") + id`,
		"csharp": `id + Environment.GetEnvironmentVariable("KEY") + id`, "go": `id + os.Getenv("KEY") + id`,
		"php": "$id . getenv('KEY') . $id",
	}},
	{"quotes around a mark", Text(`{"a": "«id»"}`), map[string]string{
		"python": `f'{{"a": "{id}"}}'`, "shell": `'{"a": "'"$id"'"}'`, "javascript": "`{\"a\": \"${id}\"}`",
		"node": "`{\"a\": \"${id}\"}`", "java": `"{\"a\": \"" + id + "\"}"`, "csharp": `"{\"a\": \"" + id + "\"}"`,
		"go": `"{\"a\": \"" + id + "\"}"`, "php": `'{"a": "' . $id . '"}'`,
	}},
	{"all quotes around a mark", Text("it's \"«KEY»\" `x` $y {z}"), map[string]string{
		"python": "f\"it's \\\"{os.environ['KEY']}\\\" `x` $y {{z}}\"", "shell": "'it'\\''s \"'\"$KEY\"'\" `x` $y {z}'",
		"javascript": "`it's \"${KEY}\" \\`x\\` $y {z}`", "node": "`it's \"${process.env.KEY}\" \\`x\\` $y {z}`",
		"java":   "\"it's \\\"\" + System.getenv(\"KEY\") + \"\\\" `x` $y {z}\"",
		"csharp": "\"it's \\\"\" + Environment.GetEnvironmentVariable(\"KEY\") + \"\\\" `x` $y {z}\"",
		"go":     "\"it's \\\"\" + os.Getenv(\"KEY\") + \"\\\" `x` $y {z}\"", "php": "'it\\'s \"' . getenv('KEY') . '\" `x` $y {z}'",
	}},
	{"interpolation before a mark", Text("$«id»{«id»}${a}%s\\«id»"), map[string]string{
		"python": `f"${id}{{{id}}}${{a}}%s\\{id}"`, "shell": `'$'"$id"'{'"$id"'}${a}%s\'"$id"`,
		"javascript": "`$${id}{${id}}\\${a}%s\\\\${id}`", "node": "`$${id}{${id}}\\${a}%s\\\\${id}`",
		"java": `"$" + id + "{" + id + "}${a}%s\\" + id`, "csharp": `"$" + id + "{" + id + "}${a}%s\\" + id`,
		"go": `"$" + id + "{" + id + "}${a}%s\\" + id`, "php": `'$' . $id . '{' . $id . '}${a}%s\\' . $id`,
	}},
	{"a block", Block("{\n  \"a\": \"«id»\",\n  \"b\": \"50%\"\n}\n"), map[string]string{
		"python": "f\"\"\"\\\n{{\n  \"a\": \"{id}\",\n  \"b\": \"50%\"\n}}\n\"\"\"",
		"shell":  "'{\n  \"a\": \"'\"$id\"'\",\n  \"b\": \"50%\"\n}\n'", "javascript": "`{\n  \"a\": \"${id}\",\n  \"b\": \"50%\"\n}\n`",
		"node":   "`{\n  \"a\": \"${id}\",\n  \"b\": \"50%\"\n}\n`",
		"java":   "\"\"\"\n    {\n      \"a\": \"%s\",\n      \"b\": \"50%%\"\n    }\n    \"\"\".formatted(id)",
		"csharp": "@\"{\n  \"\"a\"\": \"\"\" + id + @\"\"\",\n  \"\"b\"\": \"\"50%\"\"\n}\n\"",
		"go":     "`{\n  \"a\": \"` + id + `\",\n  \"b\": \"50%\"\n}\n`",
		"php":    "<<<JSON\n{\n  \"a\": \"{$id}\",\n  \"b\": \"50%\"\n}\n\nJSON",
	}},
	{"a block of environment", Block("a: «KEY»\nb: «id»\n"), map[string]string{
		"python": "f\"\"\"\\\na: {os.environ['KEY']}\nb: {id}\n\"\"\"", "shell": "'a: '\"$KEY\"'\nb: '\"$id\"'\n'",
		"javascript": "`a: ${KEY}\nb: ${id}\n`", "node": "`a: ${process.env.KEY}\nb: ${id}\n`",
		"java":   "\"\"\"\n    a: %s\n    b: %s\n    \"\"\".formatted(System.getenv(\"KEY\"), id)",
		"csharp": "\"a: \" + Environment.GetEnvironmentVariable(\"KEY\") + @\"\nb: \" + id + @\"\n\"",
		"go":     "`a: ` + os.Getenv(\"KEY\") + `\nb: ` + id + `\n`", "php": `'a: ' . getenv('KEY') . "\nb: " . $id . "\n"`,
	}},
	{"a block that ends in quotes", Block("a\n\"«id»\""), map[string]string{
		"python": "f\"\"\"\\\na\n\"{id}\"\\\n\"\"\"", "shell": "'a\n\"'\"$id\"'\"'", "javascript": "`a\n\"${id}\"`",
		"node": "`a\n\"${id}\"`", "java": "\"\"\"\n    a\n    \"%s\\\"\"\"\".formatted(id)", "csharp": "@\"a\n\"\"\" + id + \"\\\"\"",
		"go": "`a\n\"` + id + `\"`", "php": "<<<TEXT\na\n\"{$id}\"\nTEXT",
	}},
	{"a block that ends in a mark", Block("\"\"\"\n«id»"), map[string]string{
		"python": "f\"\"\"\\\n\"\\\"\\\"\n{id}\"\"\"", "shell": "'\"\"\"\n'\"$id\"", "javascript": "`\"\"\"\n${id}`",
		"node": "`\"\"\"\n${id}`", "java": "\"\"\"\n    \\\"\"\"\n    %s\"\"\".formatted(id)", "csharp": "@\"\"\"\"\"\"\"\n\" + id",
		"go": "`\"\"\"\n` + id", "php": "<<<TEXT\n\"\"\"\n{$id}\nTEXT",
	}},
	{"a block with braces and backslashes", Block("{x}\\n\n{«id»}\n"), map[string]string{
		"python": "f\"\"\"\\\n{{x}}\\\\n\n{{{id}}}\n\"\"\"", "shell": "'{x}\\n\n{'\"$id\"'}\n'", "javascript": "`{x}\\\\n\n{${id}}\n`",
		"node": "`{x}\\\\n\n{${id}}\n`", "java": "\"\"\"\n    {x}\\\\n\n    {%s}\n    \"\"\".formatted(id)",
		"csharp": "@\"{x}\\n\n{\" + id + @\"}\n\"", "go": "`{x}\\n\n{` + id + `}\n`", "php": "<<<JSON\n{x}\\\\n\n{{$id}}\n\nJSON",
	}},
	{"a block of CRLF lines", Block("a «id»\r\nb"), map[string]string{
		"python": "f\"\"\"\\\na {id}\\r\nb\"\"\"", "shell": `'a '"$id""$(printf '\r\nb')"`, "javascript": "`a ${id}\\r\nb`",
		"node": "`a ${id}\\r\nb`", "java": "\"\"\"\n    a %s\\r\n    b\"\"\".formatted(id)", "csharp": `"a " + id + "\r\nb"`,
		"go": "`a ` + id + \"\\r\\nb\"", "php": `'a ' . $id . "\r\nb"`,
	}},
	{"a block on one line", Block("{\"a\": «id»}"), map[string]string{
		"python": `f'{{"a": {id}}}'`, "shell": `'{"a": '"$id"'}'`, "javascript": "`{\"a\": ${id}}`", "node": "`{\"a\": ${id}}`",
		"java": `"{\"a\": " + id + "}"`, "csharp": `"{\"a\": " + id + "}"`, "go": "`{\"a\": ` + id + `}`",
		"php": `'{"a": ' . $id . '}'`,
	}},
	{"a file", Bytes("«a b.bin»"), map[string]string{
		"python": `Path("a b.bin").read_bytes()`, "node": `readFileSync("a b.bin")`,
		"java":   `java.nio.file.Files.readAllBytes(java.nio.file.Path.of("a b.bin"))`,
		"csharp": `System.IO.File.ReadAllBytes("a b.bin")`, "php": "file_get_contents('a b.bin')",
	}},
	{"bytes around a file", Bytes("--x\r\n\r\n«a b.bin»\r\n--x--"), map[string]string{
		"python": `b"--x\r\n\r\n" + Path("a b.bin").read_bytes() + b"\r\n--x--"`,
		"node":   `Buffer.concat([Buffer.from("--x\r\n\r\n"), readFileSync("a b.bin"), Buffer.from("\r\n--x--")])`,
		"php":    `"--x\r\n\r\n" . file_get_contents('a b.bin') . "\r\n--x--"`,
	}},
	{"a file and references around it", Bytes("--x «id»\r\n«a b.bin»\r\n«KEY»"), map[string]string{
		"python": `f"--x {id}\r\n".encode() + Path("a b.bin").read_bytes() + f"\r\n{os.environ['KEY']}".encode()`,
		"node":   "Buffer.concat([Buffer.from(`--x ${id}\\r\\n`), readFileSync(\"a b.bin\"), Buffer.from(`\\r\\n${process.env.KEY}`)])",
		"php":    `'--x ' . $id . "\r\n" . file_get_contents('a b.bin') . "\r\n" . getenv('KEY')`,
	}},
	{"bytes that are no text", Bytes("\xff«id»\xfe\x00"), map[string]string{
		"python": `b"\xff" + id.encode() + b"\xfe\x00"`,
		"node":   `Buffer.concat([Buffer.from("/w==", "base64"), Buffer.from(id), Buffer.from("/gA=", "base64")])`,
		"php":    `"\xff" . $id . "\xfe\x00"`,
	}},
	{"a file as text", Text("a «a b.bin»"), map[string]string{}},
}

// mark puts marks into text.
func mark(text string) (*Marks, string) {
	m := NewMarks(text)
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

func TestCodeOfMarks(t *testing.T) {
	for _, w := range markedWants {
		for _, d := range dialects {
			t.Run(w.name+"/"+d.Name, func(t *testing.T) {
				m, v := markValue(w.value)
				checkMarked(t, d, v, m, w.code[d.Name])
			})
		}
	}
}

func checkMarked(t *testing.T, d *Dialect, v Value, m *Marks, want string) {
	t.Helper()
	got, err := d.Append(nil, v, Layout{Indent: "    ", Marks: m})
	var refusal *CannotHold
	if want == "" {
		if !errors.As(err, &refusal) || refusal.Dialect != d.Name {
			t.Errorf("got %s, %v; want a refusal", got, err)
		}
		return
	}
	if err != nil || string(got) != want {
		t.Errorf("got  %s, %v\nwant %s", got, err, want)
	}
}

func TestMarksInJSON(t *testing.T) {
	for name, want := range map[string]string{
		"python":     `{"a": f"{id}'\"", "b": [os.environ["KEY"], 1]}`,
		"javascript": "{\"a\": `${id}'\"`, \"b\": [KEY, 1]}",
		"node":       "{\"a\": `${id}'\"`, \"b\": [process.env.KEY, 1]}",
		"php":        `['a' => $id . '\'"', 'b' => [getenv('KEY'), 1]]`,
	} {
		m, text := mark(`{"a":"«id»'\"","b":["«KEY»",1]}`)
		code := string(appendTree(t, dialect(t, name), text, m))
		if got := strings.Join(strings.Fields(code), " "); strings.NewReplacer("{ ", "{", ", }", "}", "[ ", "[", ", ]", "]").Replace(got) != want {
			t.Errorf("%s: got %s", name, code)
		}
		if !m.Used(Part{Kind: Variable, Text: "id"}) || !m.UsedKind(Environment) || m.UsedKind(FileContent) {
			t.Errorf("%s: what the code refers to is not noted", name)
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
