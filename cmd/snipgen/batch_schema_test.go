package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const batchSchema = "../../docs/batch.schema.json"

func schemaOf(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile(batchSchema + "#/$defs/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// validate holds a line against a schema.
func validate(t *testing.T, schema *jsonschema.Schema, line string) error {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
	if err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return schema.Validate(value)
}

// TestBatchSchemaOutput holds real answers against the schema: every request
// of the corpus for every target, lenient and strict, and lines that are none.
func TestBatchSchemaOutput(t *testing.T) {
	schema := schemaOf(t, "output")
	in := "no JSON\n{\"id\":7}\n" + corpusLines(t)
	for _, flags := range [][]string{nil, {"--strict"}, {"--exact", "--all"}} {
		out := batchPrints(t, append([]string{"batch", "-t", "all"}, flags...), in)
		if lines := strings.Count(out, "\n"); lines != strings.Count(in, "\n") {
			t.Errorf("%q: %d lines", flags, lines)
		}
		for line := range strings.Lines(out) {
			if err := validate(t, schema, line); err != nil {
				t.Fatalf("%q: %v\n%.300s", flags, err, line)
			}
		}
	}
}

// corpusLines are lines for the small requests of the corpus, each twice: the
// bytes in Base64, and as text.
func corpusLines(t *testing.T) string {
	t.Helper()
	var lines bytes.Buffer
	e := json.NewEncoder(&lines)
	for _, name := range smallRequests(t) {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range []map[string]any{{"request": raw, "encoding": "base64", "id": name}, {"request": string(raw)}} {
			if err := e.Encode(line); err != nil {
				t.Fatal(err)
			}
		}
	}
	return lines.String()
}

// batchPrints runs the program with a text as standard input.
func batchPrints(t *testing.T, args []string, in string) string {
	t.Helper()
	name := t.TempDir() + "/lines"
	if err := os.WriteFile(name, []byte(in), 0o666); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var complaints, out bytes.Buffer
	s := &session{in: file, out: bufio.NewWriter(&out), err: &complaints}
	if run(args, s) == misused {
		t.Fatal(complaints.String())
	}
	return out.String()
}

// TestBatchSchemaInput: the schema has the members that are read, with the
// words that they take.
func TestBatchSchemaInput(t *testing.T) {
	text, err := os.ReadFile(batchSchema)
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Defs struct {
			Input struct {
				Properties map[string]struct{ Enum []any }
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	properties := schema.Defs.Input.Properties
	for _, name := range batchNames {
		var words []any
		for _, word := range batchWords.Get()[name] {
			words = append(words, word)
		}
		if words != nil {
			words = append(words, nil)
		}
		if p, there := properties[name]; !there || !reflect.DeepEqual(p.Enum, words) {
			t.Errorf("%s: the schema has %v", name, p.Enum)
		}
		if new(batchLine).place(name) == nil && name != "id" {
			t.Errorf("%s is not read", name)
		}
	}
	if len(properties) != len(batchNames) {
		t.Errorf("the schema has %d members, %d are read", len(properties), len(batchNames))
	}
}

// TestBatchSchemaAgrees: the schema takes the lines that are read, and those
// alone.
func TestBatchSchemaAgrees(t *testing.T) {
	schema, c := schemaOf(t, "input"), testBatch(t, 1).flags
	for _, rest := range []string{
		``, `,"id":null`, `,"targets":["python"],"options":{"a":"b","c":1,"d":true}`, `,"exact":true,"all":false,"strict":null`,
		`,"index":3`, `,"line":1`, `,"name":"x"`, `,"url":"*x*"`, `,"dialect":"kulala","input":null`, `,"vars":null`, `,"file":"a.http"`,
		`,"targets":"python"`, `,"targets":[1]`, `,"options":{"a":null}`, `,"vars":[]`, `,"exact":1`, `,"index":0`, `,"index":1.5`,
		`,"index":"1"`, `,"line":-1`, `,"dialect":"emacs"`, `,"input":""`, `,"encoding":"hex"`, `,"scheme":"ftp"`, `,"files":"."`,
		`,"inline_files":true`, `,"Exact":true`, `,"env":3`,
	} {
		line := `{"request":"eA=="` + rest + `}`
		invalid := validate(t, schema, line)
		if l := c.readLine(rawLine{number: 1, text: line}); (len(l.found) > 0) != (invalid != nil) {
			t.Errorf("%s: found %v; the schema: %v", line, l.found, invalid)
		}
	}
}

// TestBatchWords: a member takes the words of the flag of its name.
func TestBatchWords(t *testing.T) {
	flags := map[string]string{}
	for _, of := range []reflect.Type{reflect.TypeFor[readFlags](), reflect.TypeFor[variableFlags]()} {
		for i := range of.NumField() {
			flags[strings.ToLower(of.Field(i).Name)] = of.Field(i).Tag.Get("enum")
		}
	}
	for name, words := range batchWords.Get() {
		if enum := flags[name]; enum != "" && !slices.Equal(strings.Split(enum, ","), words) {
			t.Errorf("%s: %v, but the flag takes %s", name, words, enum)
		}
	}
}

// FuzzBatch: each line that is not blank becomes one line of JSON, in order,
// with the id that encoding/json reads.
func FuzzBatch(f *testing.F) {
	f.Add("{\"id\":1,\"request\":\"GET / HTTP/1.1\\nHost: a.example\\n\\n\",\"targets\":[\"python\"]}\n\n nope\r\n{\"id\":\"\xff\"}")
	f.Add(`{"id":[1,{"a":"\ud83d\ude00"}],"request":"curl a.example -d @x","targets":["go","node/*"],"options":{"timeout":1},"index":1}`)
	f.Add(`{"request":"# x\nGET {{a}}/\n\n<@ x","vars":{"a":"b"},"targets":["all"],"freeze":true}` + "\n" + `{"id":1,"id":2}`)
	b := testBatch(f, 2)
	b.flags.MaxSize = 2000
	f.Fuzz(func(t *testing.T, in string) {
		answers, _ := convertText(t, b, in)
		for i, line := range strings.Split(strings.TrimPrefix(in, "\uFEFF"), "\n") {
			if strings.Trim(line, " \t\r") == "" {
				continue
			}
			if len(answers) == 0 || answers[0].Line != i+1 {
				t.Fatalf("no answer to line %d", i+1)
			}
			expectID(t, answers[0].ID, line)
			answers = answers[1:]
		}
		if len(answers) > 0 {
			t.Fatalf("%d answers too many", len(answers))
		}
	})
}

// expectID holds an id that was read against what encoding/json reads. That
// takes names in any case, the last of several, and repairs UTF-8.
func expectID(t *testing.T, id json.RawMessage, line string) {
	var want map[string]json.RawMessage
	if json.Unmarshal([]byte(line), &want) != nil || string(id) == "null" {
		return
	}
	var compact bytes.Buffer
	if json.Compact(&compact, want["id"]) != nil || compact.String() != string(id) {
		t.Fatalf("id %s of %q", id, line)
	}
}
