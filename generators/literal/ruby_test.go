package literal

import "testing"

// TestRubyDigits: thousands stand apart from five digits on, before a point or
// an exponent only.
func TestRubyDigits(t *testing.T) {
	for number, want := range map[string]string{
		"0": "0", "-1": "-1", "1234": "1234", "-1234": "-1234", "12345": "12_345", "-12345": "-12_345", "123456": "123_456", "-123456": "-123_456",
		"1767349800": "1_767_349_800", "12345.67890": "12_345.67890", "1234.56789": "1234.56789", "12345e10": "12_345e10", "1e10000": "1e10000",
	} {
		if got := string(rubyDigits(nil, number)); got != want {
			t.Errorf("%s: %s", number, got)
		}
	}
}
