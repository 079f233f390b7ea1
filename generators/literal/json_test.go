package literal

import (
	"strings"
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

const order = `{"id":18,"tags":["a","b"],"empty":{},"none":[],"__proto__":{"ok":true,"x":null},` +
	`"text":"a long text that alone would fill a line of sixty columns","rows":[[1,2],[3.50,-1e2]]}`

var orders = map[string]string{
	"python": `{
    "id": 18,
    "tags": ["a", "b"],
    "empty": {},
    "none": [],
    "__proto__": {"ok": True, "x": None},
    "text": "a long text that alone would fill a line of sixty columns",
    "rows": [
        [1, 2],
        [3.50, -1e2],
    ],
}`,
	"javascript": `{
    "id": 18,
    "tags": ["a", "b"],
    "empty": {},
    "none": [],
    ["__proto__"]: {"ok": true, "x": null},
    "text": "a long text that alone would fill a line of sixty columns",
    "rows": [
        [1, 2],
        [3.50, -1e2],
    ],
}`,
	"php": `[
    'id' => 18,
    'tags' => ['a', 'b'],
    'empty' => new stdClass(),
    'none' => [],
    '__proto__' => ['ok' => true, 'x' => null],
    'text' => 'a long text that alone would fill a line of sixty columns',
    'rows' => [
        [1, 2],
        [3.50, -1e2],
    ],
]`,
}

func TestJSONLayout(t *testing.T) {
	orders["node"] = orders["javascript"]
	for _, d := range dialects {
		if got := d.HasJSON(); got != (orders[d.Name] != "") {
			t.Errorf("%s.HasJSON() = %t", d.Name, got)
		}
		checkExact(t, d, JSON{&tree(t, order).Root}, orders[d.Name])
	}
}

func TestJSONLayoutDepth(t *testing.T) {
	got, err := python.Append(nil, JSON{&tree(t, `[[[1]]]`).Root}, Layout{Indent: "\t", Depth: 2})
	if want := "[\n\t\t\t[\n\t\t\t\t[1],\n\t\t\t],\n\t\t]"; err != nil || string(got) != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

// A letter stands for each dialect that must refuse: p Python, j JavaScript in
// a page and in Node, h PHP.
var held = map[string]string{
	`null`: "", `"text"`: "", `[]`: "", `{"a":{}}`: "", `{"":1}`: "", `{"\u0000a":1}`: "", `{"__proto__":1}`: "",
	`{"a":1,"a":1}`: "pjh", `["\ud800"]`: "pjh", `["\ud83d\ude00"]`: "",

	`0`: "", `-1`: "", `-0`: "pjh", `0.0`: "j", `-0.0`: "j", `1.0`: "j", `1e2`: "j", `100.50`: "", `1.5e3`: "j", `12.5E-1`: "",
	`9007199254740991`: "", `9007199254740992`: "j", `-9007199254740991`: "", `-9007199254740992`: "j",
	`9223372036854775807`: "j", `9223372036854775808`: "jh", `-9223372036854775807`: "j", `-9223372036854775808`: "jh",
	`12345678901234567890`: "jh", `1e400`: "pjh", `-1e400`: "pjh", `1e-400`: "pjh", `0e99999999999999999999`: "j",
	`1e99999999999999999999`: "pjh", `0.1`: "", `0.10000000000000000001`: "pjh", `3.14159265358979323846`: "pjh",
	`1e20`: "j", `1e21`: "", `1e-7`: "", `5e-324`: "", `1.7976931348623157e308`: "", `123456789.0`: "j",

	`{"0":1}`: "h", `{"0":1,"1":2,"a":3}`: "h", `{"a":1,"0":2}`: "jh", `{"1":1,"0":2}`: "jh", `{"-5":1}`: "h", `{"a":1,"-5":2}`: "h",
	`{"05":1}`: "", `{"a":1,"05":2}`: "", `{"-0":1}`: "", `{"a":1,"4294967295":2}`: "jh", `{"99999999999999999999":1}`: "",
	`{"a":1,"99999999999999999999":2}`: "", `{"1.5":1}`: "",
	`{"deep":{"a":1,"0":2}}`: "jh",
}

func TestHoldsJSON(t *testing.T) {
	held[nested(64)], held[nested(65)], held[nested(512)] = "", "p", "p"
	held[strings.Repeat("1", 4300)], held[strings.Repeat("1", 4301)] = "jh", "pjh"
	letters := map[string]string{"python": "p", "javascript": "j", "node": "j", "php": "h"}
	for text, refusals := range held {
		for _, d := range dialects {
			letter, ok := letters[d.Name]
			err := d.HoldsJSON(tree(t, text))
			if want := !ok || strings.Contains(refusals, letter); want != (err != nil) {
				t.Errorf("%s, %.60s: %v, want an error: %t", d.Name, text, err, want)
			}
		}
	}
}

func nested(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

// The texts were written by json.dumps of Python 3.11, JSON.stringify of Node
// 20 and json_encode of PHP 8.2.
var numbers = []struct{ number, python, node, php string }{
	{"1", "1", "1", "1"},
	{"1.0", "1.0", "1", "1.0"},
	{"-0.0", "-0.0", "0", "-0.0"},
	{"0.10", "0.1", "0.1", "0.1"},
	{"1e2", "100.0", "100", "100.0"},
	{"1E+16", "1e+16", "10000000000000000", "10000000000000000.0"},
	{"1e17", "1e+17", "100000000000000000", "1.0e+17"},
	{"1.5e21", "1.5e+21", "1.5e+21", "1.5e+21"},
	{"0.001", "0.001", "0.001", "0.001"},
	{"0.0001", "0.0001", "0.0001", "0.0001"},
	{"0.00001", "1e-05", "0.00001", "1.0e-5"},
	{"0.0000001", "1e-07", "1e-7", "1.0e-7"},
	{"12.5e-11", "1.25e-10", "1.25e-10", "1.25e-10"},
	{"1e100", "1e+100", "1e+100", "1.0e+100"},
	{"123456789012345678901234567890", "123456789012345678901234567890", "1.2345678901234568e+29", ""},
}

func TestNumberText(t *testing.T) {
	for _, n := range numbers {
		for d, want := range map[*Dialect]string{&python: n.python, &javascript: n.node, &node: n.node, &php: n.php} {
			if got := d.NumberText(n.number); got != want && want != "" {
				t.Errorf("%s writes %s as %s, not %s", d.Name, n.number, want, got)
			}
		}
	}
}
