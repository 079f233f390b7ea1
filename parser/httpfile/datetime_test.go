package httpfile

import "testing"

// A pattern means the same however it is written, so that a target need only
// know tokens and brackets.
func TestCanonicalFormat(t *testing.T) {
	for pattern, want := range map[string]struct{ format, fixed string }{
		"YYYY-MM-DD":            {"YYYY-MM-DD", "2024-01-02"},
		"YYYY-MM-DDTHH:mm:ssZ":  {"YYYY-MM-DD[T]HH:mm:ssZ", "2024-01-02T03:04:05+00:00"},
		"D [day] [] of M":       {"D [day]  [o][f] M", "2 day  of 1"},
		"[open":                 {"[[][o][p][e][n]", "[open"},
		"a]b[":                  {"a][b][[]", "am]b["},
		"yyyy-MM-dd'T'HH:mm tt": {"YYYY-MM-DD[T]HH:mm A", "2024-01-02T03:04 AM"},
		"iso8601":               {"iso8601", "2024-01-02T03:04:05.678Z"},
		"rfc1123":               {"rfc1123", "Tue, 02 Jan 2024 03:04:05 GMT"},
	} {
		got := canonicalFormat(pattern)
		if got != want.format || canonicalFormat(got) != got {
			t.Errorf("%s: got %s, then %s", pattern, got, canonicalFormat(got))
		}
		if fixed := Fixed(DateTime, []string{got}); fixed != want.fixed {
			t.Errorf("%s frozen: %s", pattern, fixed)
		}
	}
}
