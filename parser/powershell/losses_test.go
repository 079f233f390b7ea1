package powershell

import (
	"slices"
	"testing"
)

// A loss in the definition of a variable is one of the requests that use it.
func TestLossesOfVariables(t *testing.T) {
	const input = `$u = "https://h.example/1$id?a"
irm $u
irm https://h.example/2
$o = @{ Uri = $u }
irm @o
$t = @{}
$t["X"] = "$name?b"
irm https://h.example/4 -Headers $t
$t = @{}
irm https://h.example/5 -Headers $t
irm https://h.example/6 -Headers @{ Y = "$own?c" }`
	requests, found := Parse(input, Options{})
	var got []string
	for _, r := range requests {
		at := r.Path.String()
		for _, d := range r.Losses {
			at += " " + input[d.Range.Start:d.Range.End]
		}
		got = append(got, at)
	}
	if want := []string{"/1{{id}} $id", "/2", "/1{{id}} $id", "/4 $name", "/5", "/6 $own"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q; %v", got, want, found)
	}
}

// A loss that an option of a client makes up for names the option.
func TestLossesNameTheirOption(t *testing.T) {
	for command, want := range map[string][]string{
		"-Proxy http://p.example:3128":              {"proxy"},
		"-Proxy p.example":                          {""},
		"-Proxy $p -UnixSocket /run/s":              {"", "unix-socket"},
		"-HttpVersion 1.0":                          {"http-version"},
		"-HttpVersion 2.0 -TimeoutSec 5":            nil,
		"-Certificate (Get-Item cert.pfx)":          {""},
		"-Proxy http://p.example -NoProxy":          {"proxy"},
		"-UseDefaultCredentials -SslProtocol Tls12": {""},
		"-Certificate ([System.Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPemFile('c.pem'))": {"cert"},
	} {
		requests, found := Parse("irm https://h.example/ "+command, Options{})
		if len(requests) != 1 {
			t.Errorf("%s: %v", command, found)
			continue
		}
		var got []string
		for _, d := range requests[0].Losses {
			got = append(got, d.Option)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", command, got, want)
		}
	}
}
