package manifest

import "testing"

// TestEscapeIsChecked: escape goes with features of the target alone.
func TestEscapeIsChecked(t *testing.T) {
	l := Limit{Condition: Condition{When: "path", Is: "dotted"}, Effect: Change, Code: "c", Reason: "r", Source: "https://example.com", Escape: true}
	c := manifestChecker{file: "target.json"}
	if c.limit(new(Target), &l); len(c.faults) != 1 {
		t.Errorf("%v", c.faults)
	}
}
