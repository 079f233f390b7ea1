package uri_test

import (
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"snipgen/request/uri"
)

// texts are random, of the characters that encoders and decoders treat in ways
// of their own.
func texts() []string {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"%", "%4", "%41", "%2f", "%C3%A9", "%zz", "+", " ", "é", "a", "Z", "0", "-._~", "!*'()", "&=#?/", "\x00\n\"\xff"}
	out := []string{"", "plain"}
	for range 3000 {
		var s strings.Builder
		for range random.IntN(6) {
			s.WriteString(pieces[random.IntN(len(pieces))])
		}
		out = append(out, s.String())
	}
	return out
}

func TestEncodersAgree(t *testing.T) {
	for _, s := range texts() {
		if got, want := uri.EncodeForm(s, uri.Unreserved), url.QueryEscape(s); got != want {
			t.Errorf("form of %q: %q, not %q", s, got, want)
		}
		if got, want := uri.Encode(s, uri.Unreserved), strings.ReplaceAll(url.QueryEscape(s), "+", "%20"); got != want {
			t.Errorf("%q: %q, not %q", s, got, want)
		}
		if got := string(uri.Append([]byte("x"), s, "+", uri.Unreserved)); got != "x"+url.QueryEscape(s) {
			t.Errorf("%q: appended %q", s, got)
		}
	}
}

func TestDecodersAgree(t *testing.T) {
	for _, s := range texts() {
		want, err := url.PathUnescape(s)
		got, ok := uri.Decode(s)
		if ok != (err == nil) || ok && got != want || !ok && got != s || uri.Decoded(s) != got {
			t.Errorf("%q: %q, %v, not %q, %v", s, got, ok, want, err)
		}
		if ok && uri.DecodeSound(s) != got {
			t.Errorf("%q: %q where each escape is sound", s, uri.DecodeSound(s))
		}
		want, err = url.QueryUnescape(s)
		if got, ok := uri.DecodeForm(s); ok != (err == nil) || ok && got != want {
			t.Errorf("form %q: %q, %v, not %q, %v", s, got, ok, want, err)
		}
		if stray := uri.EncodeStray(s); uri.DecodeSound(stray) != uri.DecodeSound(s) {
			t.Errorf("%q: %q", s, stray)
		} else if _, ok := uri.Decode(stray); !ok {
			t.Errorf("%q: stray percent signs in %q", s, stray)
		}
	}
}

func TestKept(t *testing.T) {
	const all = "aZ09-._~!*'()/ %\"\r\n#é\t|"
	for name, c := range map[string]struct {
		kept uri.Kept
		want string
	}{
		"unreserved": {uri.Unreserved, "aZ09-._~%21%2A%27%28%29%2F%20%25%22%0D%0A%23%C3%A9%09%7C"},
		"component":  {uri.Component, "aZ09-._~!*'()%2F%20%25%22%0D%0A%23%C3%A9%09%7C"},
		"keeping":    {uri.Keeping("/|"), "aZ09%2D%2E%5F%7E%21%2A%27%28%29/%20%25%22%0D%0A%23%C3%A9%09|"},
		"but":        {uri.But("a|"), "%61Z09-._~!*'()/ %\"\r\n#é\t%7C"},
		"quoted":     {uri.Quoted, "aZ09-._~!*'()/ %%22%0D%0A#é\t|"},
		"sendable":   {uri.Sendable, "aZ09-._~!*'()/%20%\"\r\n%23%C3%A9%09|"},
	} {
		if got := uri.Encode(all, c.kept); got != c.want {
			t.Errorf("%s: %q", name, got)
		}
	}
	if uri.Escape(0xaf) != "%AF" || uri.Unhex('a', 'F') != 0xaf || !uri.IsEscape("%aFx") || uri.IsEscape("%a") || uri.IsEscape("xaF") {
		t.Error("escapes of a byte")
	}
}

func TestDecodeSoundLeavesTheRest(t *testing.T) {
	if got := uri.DecodeSound("a%zz%41%4%"); got != "a%zzA%4%" {
		t.Error(got)
	}
}

func TestBasic(t *testing.T) {
	for userinfo, want := range map[string]string{
		"user:pass": "Basic dXNlcjpwYXNz", "us%65r:p%61ss": "Basic dXNlcjpwYXNz", "user": "Basic dXNlcjo=", "a:b:c": "Basic YTpiOmM=", "%zz:%41": "Basic JXp6OkE=",
	} {
		if got := uri.Authorization(userinfo); got != want {
			t.Errorf("%s: %s", userinfo, got)
		}
	}
	for token, want := range map[string][3]any{
		"YTpi": {"a:b", true, true}, "YTp=": {"a:", false, true}, "YTo=": {"a:", true, true}, "a:b": {"", false, false},
	} {
		if pair, exact, ok := uri.BasicPair(token); [3]any{pair, exact, ok} != want {
			t.Errorf("%s: %q, %v, %v", token, pair, exact, ok)
		}
	}
}

func TestPorts(t *testing.T) {
	for authority, want := range map[string][2]string{
		"h.example": {"h.example", ""}, "h.example:8080": {"h.example", "8080"}, "[::1]": {"[::1]", ""}, "[::1]:80": {"[::1]", "80"}, "h:": {"h", ""}, ":1": {"", "1"},
	} {
		if host, port := uri.CutPort(authority); [2]string{host, port} != want {
			t.Errorf("%s: cut to %q, %q", authority, host, port)
		}
		if host, port, ok := uri.SplitPort(authority); !ok || [2]string{host, port} != want {
			t.Errorf("%s: split to %q, %q, %v", authority, host, port, ok)
		}
	}
	for _, authority := range []string{"[::1", "[::1]80", "::1", "a:b:1"} {
		if _, _, ok := uri.SplitPort(authority); ok {
			t.Errorf("%s was split", authority)
		}
	}
	for scheme, want := range map[string]string{"http": "80", "https": "443", "socks5": "1080", "ftp": "", "": ""} {
		if got := uri.DefaultPort(scheme); got != want {
			t.Errorf("%s: port %q", scheme, got)
		}
	}
}

func TestAuthorities(t *testing.T) {
	for authority, want := range map[string]bool{
		"h.example": true, "h.example:": true, "h:65535": true, "h:65536": false, "h:x": false, "": false, ":80": false, "a b": false, "a/b": false, "é.example": true,
		"[::1]": true, "[::1]:1": true, "[]": false, "[x::1]": false, "u@h": false, "a_b~c!": true, "\xff": false,
	} {
		if uri.ValidAuthority(authority) != want {
			t.Errorf("%q: not %v", authority, want)
		}
	}
	for host, want := range map[string]bool{
		"localhost": true, "LOCALHOST": true, "a.localhost": true, "alocalhost": false, "127.0.0.1": true, "127.1": true, "127.x": false, "128.0.0.1": false, "[::1]": true, "::1": false,
	} {
		if uri.IsLoopback(host) != want {
			t.Errorf("%q: not %v", host, want)
		}
	}
	for scheme, want := range map[string]bool{"http": true, "H+-.9": true, "9h": false, "": false, "a_b": false} {
		if uri.IsScheme(scheme) != want {
			t.Errorf("%q: not %v", scheme, want)
		}
	}
}

func TestIPv4(t *testing.T) {
	for host, want := range map[string]string{
		"127.0.0.1": "127.0.0.1", "127.1": "127.0.0.1", "0x7f.1": "127.0.0.1", "0X7F000001": "127.0.0.1", "2130706433.": "127.0.0.1", "010.0.0.1": "8.0.0.1", "0x": "0.0.0.0",
		"256.1.1.1": "", "1.2.3.4.5": "", "1.2.3.256": "", "4294967296": "", "08.0.0.1": "", "1..2": "", "": "", "a": "", "+1": "", "0x-1": "", "1_0": "",
	} {
		if got, ok := uri.IPv4(host); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", host, got, ok)
		}
	}
}
