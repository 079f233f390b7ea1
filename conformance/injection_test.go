package conformance_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/conformance/lab"
	"snipgen/verify/capture"
	"snipgen/verify/process"
)

// injected are values of variables of the environment that would end the line of
// the head where they stand. No environment holds a NUL.
var injected = map[string]string{
	"crlf":    "a\r\nX-Evil: 1",
	"lf":      "a\nX-Evil: 1",
	"cr":      "a\rX-Evil: 1",
	"request": "a HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil.example\r\n\r\n",
	"end":     "a\r\n\r\n",
	"lf-end":  "a\n",
	"space":   "a b",
	"number":  "a#b",
	"control": "a\x01b",
}

// injections are requests with a variable at each place of the head.
var injections = map[string]string{
	"field":       "GET http://{{host}}/a/z\nX-Value: {{v}}\nX-Last: 1\n",
	"bearer":      "GET http://{{host}}/a/z\nAuthorization: Bearer {{v}}\nX-Last: 1\n",
	"environment": "GET http://{{host}}/a/z\nX-Value: b {{$processEnv V}} c\nX-Last: 1\n",
	"cookie":      "GET http://{{host}}/a/z\nCookie: a={{v}}; b=c\nX-Last: 1\n",
	"repeated":    "GET http://{{host}}/a/z\nX-Value: {{v}}\nX-Value: c\nX-Last: 1\n",
	"agent":       "GET http://{{host}}/a/z\nUser-Agent: {{v}}\nX-Last: 1\n",
	"basic":       "GET http://{{host}}/a/z\nAuthorization: Basic {{v}}:p\nX-Last: 1\n",
	"type":        "POST http://{{host}}/a/z\nContent-Type: text/{{v}}\nX-Last: 1\n\nx\n",
	"json":        "POST http://{{host}}/a/z\nContent-Type: application/json\nX-Value: {{v}}\nX-Last: 1\n\n{\"a\": \"{{v}}\"}\n",
	"path":        "GET http://{{host}}/a/{{v}}/z\nX-Last: 1\n",
	"query":       "GET http://{{host}}/a?q={{v}}&z=/z\nX-Last: 1\n",
	"base":        "GET {{base}}/z\nX-Last: 1\n",
	"host":        "GET http://{{bad}}/a/z\nX-Last: 1\n",
}

// TestInjection runs snippets with values in the environment that would add a
// field or end the request: no request is sent, or the one that the snippet is
// for. A # in the beginning of a URL, which variables bring as it is, begins its
// fragment for every client.
func TestInjection(t *testing.T) {
	lab := laboratory(t)
	product := conformance.NewProduct()
	for _, target := range product.Targets() {
		if !matches(*targetFlag, target.ID) || strings.HasPrefix(target.ID, "javascript/") || target.Run == "" {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			tryAll(t, lab, attemptsOn(t, product, target))
		})
	}
}

// attempt is a snippet with a value that it is run with.
type attempt struct {
	name   string
	server *capture.Server
	job    process.Job
}

// tried is an attempt, and what it has to keep.
type tried interface {
	run() *attempt
	fault(process.Outcome) string // what is wrong with what arrived; "" for nothing
}

func (a *attempt) run() *attempt { return a }

// tryAll runs the snippets, and tells what is wrong with what each has sent.
func tryAll[T tried](t *testing.T, here *lab.Lab, all []T) {
	t.Helper()
	jobs := make([]process.Job, len(all))
	for i, a := range all {
		jobs[i] = a.run().job
	}
	err := here.Run(context.Background(), jobs, func(i int, o process.Outcome) {
		a := all[i].run()
		a.server.Close()
		if fault := all[i].fault(o); fault != "" {
			t.Errorf("%s with %s: %s", a.name, a.job.Target, fault)
			if *codeFlag {
				t.Logf("%s\nthe snippet:\n%s", o.Stderr, a.job.Source)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// newAttempt is one without a job, with what the target makes of a .http file;
// nil when it refuses that, or when the attempt is not asked for.
func newAttempt(t *testing.T, product *conformance.Product, target conformance.Target, name, text string) (*attempt, conformance.Result) {
	t.Helper()
	if !matches(*requestFlag, name) {
		return nil, conformance.Result{}
	}
	result, err := product.Convert(readOne(t, name, text, snipgen.HTTPFile), target.ID, snipgen.Options{})
	if err != nil {
		return nil, result
	}
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	return &attempt{name: name, server: server}, result
}

func attemptsOn(t *testing.T, product *conformance.Product, target conformance.Target) []*attempt {
	t.Helper()
	var all []*attempt
	for _, place := range slices.Sorted(maps.Keys(injections)) {
		for _, kind := range slices.Sorted(maps.Keys(injected)) {
			a, result := newAttempt(t, product, target, place+" "+kind, injections[place])
			if a == nil {
				continue
			}
			a.job = process.Job{
				Target: target.ID, File: "snippet." + target.Extension, Run: target.Run, Source: result.Code,
				Origin: "http://" + a.server.Authority(), Env: injectedInto(result.Inputs, a.server.Authority(), injected[kind]),
			}
			all = append(all, a)
		}
	}
	return all
}

// injectedInto is the environment: a value for each input.
func injectedInto(inputs []snipgen.Input, authority, value string) []string {
	var env []string
	for _, in := range inputs {
		text := value
		switch in.Variable {
		case "host":
			text = authority
		case "base":
			text = "http://" + authority + "/" + value
		case "bad":
			text = authority + "/" + value
		}
		env = append(env, in.Environment+"="+text)
	}
	return env
}

// fault is what is wrong with what arrived; "" for nothing.
func (a *attempt) fault(o process.Outcome) string {
	messages := a.server.Messages()
	switch {
	case o.Err != nil || o.TimedOut:
		return fmt.Sprintf("does not run: %v", o.Err)
	case len(messages) == 0 && o.Exit == 0:
		return "nothing is sent, and there is no error"
	case len(messages) == 0:
		return ""
	case len(messages) > 1:
		return fmt.Sprintf("%d requests arrive", len(messages))
	}
	m := messages[0]
	place, kind, _ := strings.Cut(a.name, " ")
	switch {
	case m.Err != nil:
		return fmt.Sprintf("broken: %v: %q", m.Err, m.Head)
	case len(m.Values("X-Evil")) > 0 || len(m.Values("X-Last")) != 1:
		return fmt.Sprintf("other fields arrive: %q", m.Head)
	case strings.Contains(strings.ReplaceAll(string(m.Head), "\r\n", ""), "\r"):
		return fmt.Sprintf("a bare CR arrives: %q", m.Head)
	case !strings.HasSuffix(m.Target, "/z") && (kind != "number" || place != "base" && place != "host"):
		return fmt.Sprintf("the target is cut: %q", m.Head)
	}
	return ""
}
