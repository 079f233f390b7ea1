package plan

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"snipgen/generators/manifest"
	"snipgen/generators/view"
	"snipgen/templates"
)

// clientOf is a planner for a client of a language, of which a manifest in JSON
// tells all that it can and cannot do.
func clientOf(t *testing.T, id, text string) *Planner {
	t.Helper()
	found, err := manifest.NewCatalog(templates.FS).Target(id)
	if err != nil {
		t.Fatal(err)
	}
	target := *found
	target.Manifest, target.Constants, target.AllWays, target.AllMarks = manifest.Manifest{}, nil, nil, nil
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&target.Manifest); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	for name, value := range target.Adds {
		target.Constants = append(target.Constants, manifest.Constant{Name: name, Value: value})
	}
	for name, value := range target.AddsSecure {
		target.Constants = append(target.Constants, manifest.Constant{Name: name, Value: value, Secure: true})
	}
	for _, l := range target.Limits {
		target.AllWays, target.AllMarks = append(target.AllWays, l.Ways...), append(target.AllMarks, l.Marks...)
	}
	return &Planner{
		Target: &target, Rules: RulesOf(&target), Uses: view.Uses{URLParts: true, Lines: true, Base64: true, Variables: true},
		Words: func() map[string]bool { return map[string]bool{"import": true} },
	}
}

// toldOf is what a user is told of a plan: the label, and each warning.
func toldOf(p *Plan, err error) string {
	lines, all := []string{string(p.Label)}, p.Warnings
	if err != nil {
		lines, all = []string{"refused"}, err.(*Refused).Reasons
	}
	for _, d := range all {
		line := fmt.Sprintf("%s %s %s %d-%d: %s", d.Severity, d.Code, d.Part, d.Range.Start, d.Range.End, d.Message)
		if d.Hint != "" {
			line += " (" + d.Hint + ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// limits is a manifest with limits.
func limits(all ...string) string { return `{"limits": [` + strings.Join(all, ", ") + `]}` }

// TestLabels: what the limits of a client make of a request, as a user is told
// it and as the template has it. "flags" are the ways and the marks.
func TestLabels(t *testing.T) {
	const (
		changed  = `"effect": "change", "code": "c", "reason": "{name} is changed"`
		omitted  = `"effect": "omit", "code": "o", "reason": "{name} is left out"`
		noted    = `"effect": "note", "code": "n", "reason": "{name} is noted"`
		refused  = `"effect": "refuse", "code": "r", "reason": "no {name}"`
		fold     = `"effect": "fold", "code": "f", "reason": "{name} is joined"`
		isX      = `"when": "field", "names": ["X"]`
		hasBody  = `"when": "body", "isNot": "empty"`
		repeated = `"when": "field", "is": "repeated"`
		query    = `, "native": {"query": {"repeats": true}}}`
	)
	odd := func(limit string) string { return `{"limits": [` + limit + `]` + query }
	for _, c := range []struct{ loss, manifest, request, told, view string }{
		{"a request that nothing is lost of", limits(`{"when": "method", "values": ["PUT"], ` + changed + `}`), "GET /", "exact", "Method=GET flags=0,0"},
		{"a method that is sent otherwise", limits(`{"when": "method", "values": ["PUT"], ` + changed + `}`), "PUT /", "partial\nwarning c method 0-3: PUT is changed", "Method=PUT"},
		{"a loss that another target has not", limits(`{"when": "method", "nearest": "a/b", ` + changed + `}`), "PUT /", "partial\nwarning c method 0-3: PUT is changed (target a/b sends it)", ""},
		{"a loss elsewhere than where it is met", limits(`{"when": "method", "part": "header:accept", ` + changed + `}`), "PUT /", "partial\nwarning c header:accept 0-3: PUT is changed", ""},
		{"a field that is not sent", limits(`{` + isX + `, ` + omitted + `}`), "GET /\nX: 1\nY: 2", "partial\nwarning o header:x 31-35: X is left out", "Headers.0.Name=Y Headers.1=-"},
		{"each line of a field that is not sent", limits(`{` + isX + `, ` + omitted + `}`), "GET /\nX: 1\nx: 2", "partial\nwarning o header:x 31-35: X is left out\nwarning o header:x 36-40: x is left out", "Headers=[]"},
		{"one loss of a field that two limits leave out", limits(`{`+isX+`, `+omitted+`}`, `{`+isX+`, "values": ["1"], "effect": "omit", "code": "p", "reason": "too"}`), "GET /\nX: 1", "partial\nwarning o header:x 31-35: X is left out", "Headers=[]"},
		{"two losses, in the order of the request", limits(`{`+isX+`, `+changed+`}`, `{"when": "method", `+changed+`}`), "PUT /\nX: 1", "partial\nwarning c method 0-3: PUT is changed\nwarning c header:x 31-35: X is changed", ""},
		{"two losses of one place, in the order of the manifest", limits(`{`+isX+`, `+changed+`}`, `{`+isX+`, `+omitted+`}`), "PUT /\nX: 1", "partial\nwarning c header:x 31-35: X is changed\nwarning o header:x 31-35: X is left out", ""},
		{"what is noted and not lost", limits(`{` + isX + `, ` + noted + `}`), "GET /\nX: 1", "exact\ninfo n header:x 31-35: X is noted", "Headers.0.Name=X"},
		{"nothing is noted of what is left to the client", limits(`{"when": "field", "names": ["X"], `+omitted+`}`, `{`+isX+`, `+noted+`}`), "GET /\nX: 1", "partial\nwarning o header:x 31-35: X is left out", ""},
		{"no snippet", limits(`{`+isX+`, `+refused+`}`, `{"when": "method", `+changed+`}`), "GET /\nX: 1", "refused\nwarning r header:x 31-35: no X", ""},
		{"a body that is not sent", limits(`{` + hasBody + `, ` + omitted + `}`), "GET /\nX: 1\n\nabc", "partial\nwarning o body 37-40: GET is left out", "Body.Any=false Body.Text=- Headers.0.Name=X"},
		{"what a body that is not sent meets besides", limits(`{`+hasBody+`, `+omitted+`}`, `{`+hasBody+`, `+changed+`}`), "GET /\n\nabc", "partial\nwarning o body 32-35: GET is left out", ""},
		{"a character that is encoded in the path", limits(`{"when": "path", "chars": "|", "escape": true, ` + changed + `}`), "GET /a|b?c|d", "partial\nwarning c target 4-12: /a|b?c|d is changed", "URL=https://h.example/a%7Cb?c|d"},
		{"a character that is encoded in the query", limits(`{"when": "query", "chars": "|", "escape": true, ` + changed + `}`), "GET /a|b?c|d", "partial\nwarning c target 4-12: /a|b?c|d is changed", "URL=https://h.example/a|b?c%7Cd"},
		{"a percent sign that is encoded in the target", limits(`{"when": "target", "is": "bare-percent", "escape": true, ` + changed + `}`), "GET /%?%a%41", "partial\nwarning c target 4-12: /%?%a%41 is changed", "URL=https://h.example/%25?%25a%41"},
		{"two characters that are encoded", limits(`{"when": "path", "chars": "|", "escape": true, `+changed+`}`, `{"when": "query", "chars": "^", "escape": true, `+changed+`}`), "GET /|?^", "partial\nwarning c target 4-8: /|?^ is changed\nwarning c target 4-8: /|?^ is changed", "URL=https://h.example/%7C?%5E"},
		{"a limit that the encoded request no longer meets", limits(`{"when": "path", "chars": "|", "escape": true, `+changed+`}`, `{"when": "path", "chars": "|", `+refused+`}`), "GET /|", "partial\nwarning c target 4-6: /| is changed", ""},
		{"a target that the client changes goes out whole", odd(`{"when": "path", "chars": "|", ` + changed + `}`), "GET /|?a=1", "partial\nwarning c target 4-10: /|?a=1 is changed", "Query=- URL=https://h.example/|?a=1"},
		{"a target that is encoded goes out whole", odd(`{"when": "path", "chars": "|", "escape": true, ` + changed + `}`), "GET /|?a=1", "partial\nwarning c target 4-10: /|?a=1 is changed", "Query=-"},
		{"a target with a way of its own goes out whole", odd(`{"when": "path", "chars": "|", "effect": "way", "ways": ["a"]}`), "GET /|?a=1", "exact", "Query=- flags=1,0"},
		{"a target with a mark is as any other", odd(`{"when": "path", "chars": "|", "effect": "mark", "marks": ["a"]}`), "GET /|?a=1", "exact", "Query.Only.Name=a flags=0,1"},
		{"a method that is changed leaves the target alone", odd(`{"when": "method", ` + changed + `}`), "PUT /?a=1", "partial\nwarning c method 0-3: PUT is changed", "Query.Only.Name=a"},
		{"two ways and two marks", limits(`{`+isX+`, "effect": "way", "ways": ["a", "b"]}`, `{"when": "method", "effect": "way", "ways": ["c"]}`, `{"when": "method", "effect": "mark", "marks": ["a"]}`, `{`+isX+`, "effect": "mark", "marks": ["b"]}`), "GET /\nX: 1", "exact", "flags=7,3 Headers.0.Name=X"},
		{"a way in which the client sends the field itself", limits(`{` + isX + `, "effect": "way", "ways": ["a"], "leave": true}`), "GET /\nX: 1\nY: 1", "exact", "flags=1,0 Headers.0.Name=Y Headers.1=-"},
		{"a way for the method leaves no field out", limits(`{"when": "method", "effect": "way", "ways": ["a"], "leave": true}`), "GET /\nX: 1", "exact", "flags=1,0 Headers.0.Name=X"},
		{"a way that takes a field takes it from those that are lost", limits(`{`+isX+`, `+omitted+`}`, `{`+isX+`, "effect": "way", "ways": ["a"], "leave": true}`), "GET /\nX: 1", "exact", "flags=1,0 Headers=[]"},
		{"lines that go out as one and mean the same", limits(`{` + repeated + `, ` + fold + `}`), "GET /\nAccept: a/b\nY: 1\naccept: c/d", "equivalent", "Headers.0.Name=Accept Headers.0.Value=a/b,␣c/d Headers.1.Name=Y Headers.2=- Repeats=false"},
		{"lines side by side that go out as one, of which each is noted", limits(`{`+repeated+`, `+fold+`}`, `{"when": "field", "names": ["Accept"], `+noted+`}`), "GET /\nAccept: a/b\nAccept: c/d", "equivalent\ninfo n header:accept 31-42: Accept is noted\ninfo n header:accept 43-54: Accept is noted", "Only.Value=a/b,␣c/d"},
		{"lines that go out as one and mean something else", limits(`{` + repeated + `, ` + fold + `}`), "GET /\nDate: 1\nY: 1\nDate: 2", "partial\nwarning f header:date 31-38: Date is joined", "Headers.0.Value=1,␣2 Headers.1.Name=Y Headers.2=-"},
		{"a line that is left out is in none", limits(`{`+repeated+`, `+fold+`}`, `{"when": "field", "has": ["b"], `+omitted+`}`), "GET /\nX: a\nX: b\nX: c", "partial\nwarning o header:x 36-40: X is left out", "Headers.0.Value=a,␣c Headers.1=-"},
		{"lines of which the first is left out", limits(`{`+repeated+`, `+fold+`}`, `{"when": "field", "has": ["a"], `+omitted+`}`), "GET /\nX: a\nX: b\nX: c", "partial\nwarning o header:x 31-35: X is left out", "Headers.0.Value=b Headers.1.Value=c"},
		{"a loss in spite of lines that mean the same", limits(`{`+repeated+`, `+fold+`}`, `{"when": "method", `+changed+`}`), "GET /\nAccept: a/b\nAccept: c/d", "partial\nwarning c method 0-3: GET is changed", ""},
		{"a field that the client sends by itself", `{"adds": {"x": "1"}}`, "GET /\nX: 1\nY: 2", "exact", "Headers.0.Name=Y Headers.1=-"},
		{"a field that the client sends with another value", `{"adds": {"X": "1"}}`, "GET /\nX: 2", "exact", "Headers.0.Name=X"},
		{"a field of which the client sends one line", `{"adds": {"X": "1"}}`, "GET /\nX: 1\nX: 1", "exact", "Headers.0.Name=X Headers.1.Name=X"},
		{"a field that the client sends over TLS", `{"addsSecure": {"X": "1"}}`, "GET https://h.example/\nX: 1", "exact", "Headers=[]"},
		{"a field that the client sends over TLS only", `{"addsSecure": {"X": "1"}}`, "GET http://h.example/\nX: 1", "exact", "Headers.0.Name=X"},
		{"a field that is not lost, for the client sends it", `{"adds": {"X": "1"}, ` + limits(`{`+isX+`, `+omitted+`}`, `{`+isX+`, `+changed+`}`)[1:], "GET /\nX: 1", "exact", ""},
		{"a field that is lost, for the client sends another", `{"adds": {"X": "1"}, ` + limits(`{` + isX + `, ` + omitted + `}`)[1:], "GET /\nX: 2", "partial\nwarning o header:x 31-35: X is left out", ""},
	} {
		p, err := clientOf(t, "python/http.client", c.manifest).Plan(requestOf(t, c.request), false)
		if got := toldOf(p, err); got != c.told {
			t.Errorf("%s: %q: told\n%s\nwant\n%s", c.loss, c.request, got, c.told)
		}
		if err == nil {
			has(t, p, c.request, c.view)
		}
	}
}

// TestUnwantedFields: a field that the request does without and that the client
// adds is told of, unless a limit tells what comes of it.
func TestUnwantedFields(t *testing.T) {
	for manifest, want := range map[string]string{
		`{}`:                       "exact",
		`{"adds": {"accept": ""}}`: "exact\ninfo added-field header:accept 0-39: the client adds Accept by itself, which the request does without",
		`{"adds": {"Other": ""}}`:  "exact",
		`{"adds": {"Accept": ""}, ` + limits(`{"when": "without", "names": ["accept"], "effect": "way", "ways": ["a"]}`)[1:]:                                       "exact",
		`{"adds": {"Accept": ""}, ` + limits(`{"when": "without", "names": ["Other"], "effect": "way", "ways": ["a"]}`)[1:]:                                        "exact\ninfo added-field header:accept 0-39: the client adds Accept by itself, which the request does without",
		limits(`{"when": "without", "names": ["accept"], "effect": "change", "code": "c", "reason": "{name} is sent"}`):                                            "partial\nwarning c header:accept 0-39: Accept is sent",
		limits(`{"when": "field", "names": ["Accept"], "is": "missing", "effect": "change", "code": "c", "reason": "{name} is sent"}`):                             "partial\nwarning c header:accept 0-39: Accept is sent",
		limits(`{"when": "field", "names": ["X-B", "Accept"], "is": "missing", "also": [{"when": "method", "values": ["PUT"]}], "effect": "change", "code": "c"}`): "exact",
	} {
		r := requestOf(t, "GET /\nX-A: 1")
		r.Without = []string{"Accept"}
		p, err := clientOf(t, "python/http.client", manifest).Plan(r, false)
		if got := toldOf(p, err); got != want {
			t.Errorf("%s: told\n%s\nwant\n%s", manifest, got, want)
		}
	}
}

// TestMetLimits: the numbers of the limits that a request meets are those of the
// manifest, in its order.
func TestMetLimits(t *testing.T) {
	p, err := clientOf(t, "python/http.client", limits(
		`{"when": "field", "is": "repeated", "effect": "fold"}`, `{"when": "method", "values": ["PUT"], "effect": "change"}`,
		`{"when": "method", "effect": "way", "ways": ["a"]}`, `{"when": "path", "chars": "|", "escape": true, "effect": "change"}`,
	)).Plan(requestOf(t, "GET /\nX: 1\nX: 2"), false)
	if got := fmt.Sprint(p.Met()); err != nil || got != "[0 2]" {
		t.Errorf("%s, %v", got, err)
	}
}

// TestRefusals: an error says which target and all of the reasons.
func TestRefusals(t *testing.T) {
	_, err := clientOf(t, "python/http.client", limits(
		`{"when": "method", "effect": "refuse", "code": "a", "reason": "no {name}"}`, `{"when": "target", "effect": "refuse", "code": "b", "reason": "no {name}"}`,
	)).Plan(requestOf(t, "GET /"), false)
	if err == nil || err.Error() != "python/http.client: no GET; no /" {
		t.Error(err)
	}
}

// TestWordsOfClients: a client's own word for a method, options for the template,
// and names that its language would put in another order.
func TestWordsOfClients(t *testing.T) {
	planner := clientOf(t, "python/requests", `{}`)
	planner.Options = map[string]any{"indent": "  "}
	for request, want := range map[string]string{"GET /": "Verb={get} Method=GET Option=map[indent:␣␣]", "FETCH /": "Verb=- Method=FETCH"} {
		p, err := planner.Plan(requestOf(t, request), false)
		if err != nil {
			t.Fatal(err)
		}
		has(t, p, request, want)
	}
	for _, c := range []struct{ manifest, request, want string }{
		{`{"native": {"query": {"object": true}}}`, "GET /?b=1&1=2", "Query=-"},
		{`{"native": {"query": {"object": true}}}`, "GET /?b=1&a=2", "Query.Record=true"},
		{`{"native": {"query": {}}}`, "GET /?b=1&1=2", "Query.Record=false Query.Pairs.1.Name=1"},
		{`{"native": {"query": {"object": true, "loses": ["a"]}}}`, "GET /?b=1&a=2", "Query=-"},
	} {
		p, err := clientOf(t, "javascript/fetch", c.manifest).Plan(requestOf(t, c.request), false)
		if err != nil {
			t.Fatal(err)
		}
		has(t, p, c.request, c.want)
	}
}
