package uri

import "testing"

// ASCII forms as Node.js' url.domainToASCII and curl with libidn2 give them.
func TestASCIIHost(t *testing.T) {
	for host, want := range map[string]string{
		"bücher.example":       "xn--bcher-kva.example",
		"BÜCHER.example:8080":  "xn--bcher-kva.example:8080",
		"bu\u0308cher.example": "xn--bcher-kva.example",
		"straße.example":       "xn--strae-oqa.example",
		"例え.テスト":               "xn--r8jz45g.xn--zckzah",
		"例え。テスト:80":            "xn--r8jz45g.xn--zckzah:80",
		"παράδειγμα.example":   "xn--hxajbheg2az3al.example",
		"a.пример":             "a.xn--e1afmkfd",
		"президент.рф":         "xn--d1abbgf6aiiy.xn--p1ai",
		"\uff45xample.com":     "example.com",
		"plain.example:1":      "plain.example:1",
		"☃.example":            "",
		"b\xfccher.example":    "",
		"ü-a.example":          "xn---a-wka.example",
	} {
		got, ok := ASCIIHost(host)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", host, got, want)
		}
	}
}
