package compare

import "testing"

func TestDiffersIn(t *testing.T) {
	sent := Report{Differences: []PartDifference{{Part: "target", Kind: Changed}, {Part: "body", Kind: JSON}, {Part: "header:accept", Kind: Missing}}}
	for _, c := range []struct {
		name          string
		claimed, adds []string
		want          bool
	}{
		{"exactly these", []string{"header:accept", "target"}, nil, true},
		{"one too few", []string{"target"}, nil, false},
		{"one too many", []string{"header:accept", "header:te", "target"}, nil, false},
		{"one too many that the client may set by chance", []string{"header:accept", "header:te", "target"}, []string{"TE"}, true},
		{"one too few that the client sets", []string{"target"}, []string{"Accept"}, false},
		{"an equal meaning is no difference", []string{"body", "header:accept", "target"}, nil, false},
	} {
		if got := sent.DiffersIn(c.claimed, c.adds); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
