package curl

import (
	"slices"
	"testing"
)

// What -H and -A take away must not be sent; what another -H gives is.
func TestFieldsThatAreTakenAway(t *testing.T) {
	for _, c := range []struct {
		command string
		want    []string
	}{
		{"curl h.example -H 'Accept:' -H 'user-agent:'", []string{"Accept", "user-agent"}},
		{"curl h.example -A ''", []string{"User-Agent"}},
		{"curl h.example -A '' -H 'User-Agent: x'", nil},
		{"curl h.example -A x -H 'User-Agent:'", []string{"User-Agent"}},
		{"curl h.example -H Host:", []string{"Host"}},
		{"curl h.example -H Host: -H 'Host: b'", nil},
		{"curl h.example -H 'Host: '", nil},
		{"curl h.example -H 'X: 1' -H 'Y;'", nil},
	} {
		requests, found := Parse(c.command, Options{})
		if len(requests) != 1 || !slices.Equal(requests[0].Without, c.want) {
			t.Errorf("%s: %+v %+v", c.command, requests, found)
		}
	}
}
