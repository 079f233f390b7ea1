package generators_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"snipgen/generators/plan"
	"snipgen/request"
)

// TestRulesOfLabels: what a limit does to the label, and what it says.
func TestRulesOfLabels(t *testing.T) {
	limit := func(rest string) string {
		return `{` + rest + `, "code": "c", "reason": "{name} is met", "source": "https://example.com"}`
	}
	const omit, change = `"when": "field", "names": ["X"], "effect": "omit"`, `"when": "field", "names": ["X"], "effect": "change"`
	for _, c := range []struct {
		limits, request string
		label           plan.Fidelity
		says            []string // "severity part: message; hint"
	}{
		{limit(omit), "GET /", plan.Exact, nil},
		{limit(omit), "GET /\nX: 1", plan.Partial, []string{"warning header:x: X is met; "}},
		{limit(omit), "GET /\nx: 1\nX: 2", plan.Partial, []string{"warning header:x: x is met; ", "warning header:x: X is met; "}},
		{limit(omit) + "," + limit(`"when": "field", "is": "empty", "effect": "omit"`), "GET /\nX:", plan.Partial, []string{"warning header:x: X is met; "}},
		{limit(omit) + "," + limit(`"when": "field", "is": "empty", "effect": "note"`), "GET /\nX:\nY:", plan.Partial, []string{"warning header:x: X is met; ", "info header:y: Y is met; "}},
		{limit(change), "GET /\nX: 1", plan.Partial, []string{"warning header:x: X is met; "}},
		{limit(change + `, "nearest": "java/c"`), "GET /\nX: 1", plan.Partial, []string{"warning header:x: X is met; target java/c sends it"}},
		{limit(change + `, "part": "body"`), "GET /\nX: 1", plan.Partial, []string{"warning body: X is met; "}},
		{limit(change + `, "also": [{"when": "method", "values": ["POST"]}, {"when": "body", "isNot": "empty"}]`), "POST /\nX: 1", plan.Exact, nil},
		{limit(change + `, "also": [{"when": "method", "values": ["POST"]}, {"when": "body", "isNot": "empty"}]`), "POST /\nX: 1\n\nx", plan.Partial, []string{"warning header:x: X is met; "}},
		{limit(`"when": "field", "names": ["X"], "effect": "note"`), "GET /\nX: 1", plan.Exact, []string{"info header:x: X is met; "}},
		{limit(`"when": "field", "is": "repeated", "effect": "fold"`), "GET /\nX: 1\nY: 1\nX: 2", plan.Equivalent, nil},
		{limit(`"when": "field", "is": "repeated", "effect": "fold"`), "GET /\nAuthorization: a b\nAuthorization: a c", plan.Partial, []string{"warning header:authorization: Authorization is met; "}},
		{limit(omit) + "," + limit(`"when": "field", "is": "repeated", "effect": "fold"`), "GET /\nX: 1\nX: 2", plan.Partial, []string{"warning header:x: X is met; ", "warning header:x: X is met; "}},
		{limit(`"when": "body", "isNot": "empty", "also": [{"when": "method", "values": ["POST"]}], "effect": "omit"`), "POST /\n\nx", plan.Partial, []string{"warning body: POST is met; "}},
		{limit(`"when": "body", "isNot": "empty", "also": [{"when": "method", "values": ["POST"]}], "effect": "refuse"`), "POST /\n\nx", "", []string{"warning body: POST is met; "}},
	} {
		line, fields, _ := strings.Cut(c.request, "\n")
		s, err := render(t, limited(t, c.limits), line+" HTTP/1.1\nHost: h.example\n"+fields+"\n\n", nil)
		var found []request.Diagnostic
		var label plan.Fidelity
		if refused, is := err.(*plan.Refused); is {
			found = refused.Reasons
		} else if err != nil {
			t.Fatal(err)
		} else {
			label, found = s.Fidelity, s.Warnings
		}
		var says []string
		for _, d := range found {
			says = append(says, fmt.Sprintf("%s %s: %s; %s", d.Severity, d.Part, d.Message, d.Hint))
		}
		if label != c.label || !slices.Equal(says, c.says) {
			t.Errorf("%s of %q: %s, %q, want %s, %q", c.limits, c.request, label, says, c.label, c.says)
		}
	}
}
