package conformance_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/url"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/verify/capture"
	"snipgen/verify/process"
)

// misplaced are values that would end the place where they stand, somewhere.
var misplaced = map[string]string{
	"query":    "a?b&admin=1;c=d",
	"fragment": "a#b",
	"parent":   "../admin/",
	"blank":    "a b+c",
	"escape":   "a%2Fb%",
	"string":   `a", "admin": "1\`,
	"odd":      "'{a}[b]|^`<c>",
	"lines":    "a\r\nX-Evil: 1\r\n\r\nb",
	"boundary": "a\r\n--XX\r\nContent-Disposition: form-data; name=\"admin\"\r\n\r\n1\r\n--XX--\r\n",
}

// keeper is a request with a variable at one place, and what has to arrive: the
// segments of its path, the pairs of its query and those of its body, with the
// value where « stands.
type keeper struct {
	request string
	want    []string
}

const (
	jsonHead = "POST http://{{host}}/a\nContent-Type: application/json\n\n"
	formHead = "POST http://{{host}}/a\nContent-Type: application/x-www-form-urlencoded\n\n"
)

var keepers = map[string]keeper{
	"path":      {"GET http://{{host}}/a/{{v}}/x{{v}}.json/{{v}}?k=1\n", []string{"a", "«", "x«.json", "«", "k→1"}},
	"query":     {"GET http://{{host}}/a?q={{v}}&k={{$processEnv V}}\n", []string{"a", "q→«", "k→«"}},
	"pieces":    {"GET http://{{host}}/a?{{v}}=2&q=x-{{v}}-y&{{v}}&k=%7e\n", []string{"a", "«→2", "q→x-«-y", "«", "k→~"}},
	"late":      {"GET {{base}}/{{v}}?q={{v}}\n", []string{"a", "«", "q→«"}},
	"json":      {jsonHead + `{"a": "{{v}}", "b": "x-{{v}}", "c": "{{$processEnv V}}"}`, []string{"a", "a→«", "b→x-«", "c→«"}},
	"json-text": {jsonHead + `{"{{v}}": "1", "b": "x\"{{v}}\n", "b": "{{$processEnv V}}"}`, []string{"a", "«→1", "b→x\"«\n", "b→«"}},
	"form":      {formHead + "a={{v}}&b={{$processEnv V}}&k=1", []string{"a", "a→«", "b→«", "k→1"}},
	"form-text": {formHead + "{{v}}=1&b=x-{{v}}&k=%7e", []string{"a", "«→1", "b→x-«", "k→~"}},
	"post":      {"POST http://{{host}}/a/{{$processEnv V}}?q={{v}}\nContent-Type: text/plain\n\nx", []string{"a", "«", "q→«"}},
}

// TestInjectionKeepsPlaces runs snippets with values of variables that would end
// the place in the request where they stand: what arrives has the value there,
// and nothing else that it does not have with another one, or nothing is sent.
// It is sent wherever the language has means to encode the value.
func TestInjectionKeepsPlaces(t *testing.T) {
	lab := laboratory(t)
	product := conformance.NewProduct()
	for _, target := range product.Targets() {
		if !matches(*targetFlag, target.ID) || target.Run == "" {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			tryAll(t, lab, keptBy(t, product, target))
		})
	}
}

// placement is a snippet with a value that has to keep its place.
type placement struct {
	*attempt
	keeper
	value string
}

func keptBy(t *testing.T, product *conformance.Product, target conformance.Target) []*placement {
	t.Helper()
	var all []*placement
	for _, place := range slices.Sorted(maps.Keys(keepers)) {
		for _, kind := range slices.Sorted(maps.Keys(misplaced)) {
			a, result := newAttempt(t, product, target, place+" "+kind, keepers[place].request)
			if a == nil {
				continue
			}
			k := &placement{a, keepers[place], misplaced[kind]}
			authority := k.server.Authority()
			k.job = process.Job{
				Target: target.ID, File: "snippet." + target.Extension, Run: target.Run, Source: filledIn(result, authority, k.value),
				Origin: "http://" + authority, Env: placedInto(result.Inputs, authority, k.value),
			}
			all = append(all, k)
		}
	}
	return all
}

// placedInto is the environment: a value for each input.
func placedInto(inputs []snipgen.Input, authority, value string) []string {
	var env []string
	for _, in := range inputs {
		if in.Placeholder == "" {
			env = append(env, in.Environment+"="+placedValue(in, authority, value))
		}
	}
	return env
}

func placedValue(in snipgen.Input, authority, value string) string {
	switch in.Variable {
	case "host":
		return authority
	case "base":
		return "http://" + authority + "/a"
	}
	return value
}

// filledIn is the code of a page with values in its constants.
func filledIn(result conformance.Result, authority, value string) string {
	source := result.Code
	for _, in := range result.Inputs {
		if in.Placeholder != "" {
			literal, _ := json.Marshal(placedValue(in, authority, value))
			source = strings.Replace(source, `"`+in.Placeholder+`"`, string(literal), 1)
		}
	}
	return source
}

func (k *placement) fault(o process.Outcome) string {
	messages := k.server.Messages()
	page := strings.HasPrefix(k.job.Target, "javascript/")
	if page {
		messages = k.server.Requests()
	}
	switch {
	case o.Err != nil || o.TimedOut:
		return fmt.Sprintf("does not run: %v", o.Err)
	case len(messages) == 0 && o.Exit == 0 && !page:
		return "nothing is sent, and there is no error"
	case len(messages) == 0 && k.hasMeans(o):
		return "the value is not sent: " + o.Stderr
	case len(messages) == 0:
		return ""
	case len(messages) > 1:
		return fmt.Sprintf("%d requests arrive", len(messages))
	case messages[0].Err != nil:
		return fmt.Sprintf("broken: %v: %q", messages[0].Err, messages[0].Head)
	}
	got, err := elements(messages[0])
	want := make([]string, len(k.want))
	for i, w := range k.want {
		want[i] = strings.ReplaceAll(w, "«", k.value)
	}
	if k.isNoJSON(err) {
		return ""
	}
	if err != nil || !slices.Equal(got, want) {
		return fmt.Sprintf("%q and not %q arrives (%v): %q %q", got, want, err, messages[0].Head, messages[0].Body)
	}
	return ""
}

// isNoJSON tells of a control character in a JSON string of a language that escapes
// only what could end the string.
func (k *placement) isNoJSON(err error) bool {
	language, _, _ := strings.Cut(k.job.Target, "/")
	var syntax *json.SyntaxError
	return (language == "go" || language == "java") && errors.As(err, &syntax) && strings.HasSuffix(syntax.Error(), "in string literal")
}

// hasMeans reports whether the snippet can send any value at its place. Code for a
// later .NET than the laboratory's is not compiled.
func (k *placement) hasMeans(o process.Outcome) bool {
	language, _, _ := strings.Cut(k.job.Target, "/")
	return language != "shell" && !strings.Contains(o.Stderr, "UriCreationOptions")
}

// elements are what a message has at its places, decoded: the segments of the
// path, pairs of the query and what the body is made of, "name→value" each.
func elements(m *capture.Message) ([]string, error) {
	path, query, hasQuery := strings.Cut(m.Target, "?")
	var out []string
	for segment := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		text, err := url.PathUnescape(segment)
		if err != nil {
			return nil, err
		}
		out = append(out, text)
	}
	if hasQuery {
		pairs, err := pairsOf(query)
		if out = append(out, pairs...); err != nil {
			return out, err
		}
	}
	body, err := bodyOf(m)
	return append(out, body...), err
}

func pairsOf(s string) ([]string, error) {
	var out []string
	for piece := range strings.SplitSeq(s, "&") {
		name, value, found := strings.Cut(piece, "=")
		n, err := url.QueryUnescape(name)
		v, err2 := url.QueryUnescape(value)
		if err != nil || err2 != nil {
			return out, fmt.Errorf("%q has no sound escapes", piece)
		}
		if found {
			n += "→" + v
		}
		out = append(out, n)
	}
	return out, nil
}

func bodyOf(m *capture.Message) ([]string, error) {
	kind, _, _ := mime.ParseMediaType(strings.Join(m.Values("Content-Type"), ""))
	switch kind {
	case "application/x-www-form-urlencoded":
		return pairsOf(string(m.Body))
	case "application/json":
		return membersOf(m.Body)
	}
	return nil, nil
}

// membersOf reads an object of strings, in order.
func membersOf(body []byte) ([]string, error) {
	d := json.NewDecoder(bytes.NewReader(body))
	var texts, out []string
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		if text, ok := token.(string); ok {
			texts = append(texts, text)
		}
	}
	for pair := range slices.Chunk(texts, 2) {
		out = append(out, strings.Join(pair, "→"))
	}
	return out, nil
}
