package conformance_test

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"snipgen/verify/capture/secure"
)

// asksCertificate is a server that wants a certificate of its authority, and
// whose own is of it too: DIR/ca.pem. The client's is DIR/client.pem with
// DIR/client.key, and DIR/both.pem.
func asksCertificate(t *testing.T, dir string) *watched {
	ca := authorityIn(t, dir, "ca.pem")
	clients := x509.NewCertPool()
	clients.AppendCertsFromPEM(ca.PEM)
	certificate, key, err := ca.Client("client")
	if err != nil {
		t.Fatal(err)
	}
	writeAll(t, dir, map[string][]byte{"client.pem": certificate, "client.key": key, "both.pem": append(certificate, key...)})
	config := configOf(t, ca)
	config.ClientAuth, config.ClientCAs = tls.RequireAndVerifyClientCert, clients
	return serving(t, withTLS(config), func(w http.ResponseWriter, r *http.Request) string {
		return r.TLS.PeerCertificates[0].Subject.CommonName + " " + lineOf(w, r)
	})
}

// speaksTLS12 is a server that speaks nothing newer. DIR/other.pem is not its
// authority.
func speaksTLS12(t *testing.T, dir string) *watched {
	authorityIn(t, dir, "other.pem")
	config := configOf(t, authorityIn(t, dir, "ca.pem"))
	config.MaxVersion = tls.VersionTLS12
	return serving(t, withTLS(config), lineOf)
}

func speaksHTTP2(t *testing.T, dir string) *watched {
	return serving(t, func(s *httptest.Server) { s.EnableHTTP2, s.TLS = true, new(tls.Config) }, lineOf)
}

// knowsHTTP2 speaks HTTP/2 without TLS to who begins with it (RFC 9113, 3.3).
func knowsHTTP2(t *testing.T, dir string) *watched {
	return serving(t, func(s *httptest.Server) {
		s.Config.Protocols = new(http.Protocols)
		s.Config.Protocols.SetUnencryptedHTTP2(true)
	}, lineOf)
}

func withTLS(config *tls.Config) func(*httptest.Server) {
	return func(s *httptest.Server) { s.TLS = config }
}

// authorityIn is an authority whose own certificate stands in a file.
func authorityIn(t *testing.T, dir, file string) *secure.Authority {
	t.Helper()
	a, err := secure.New()
	if err != nil {
		t.Fatal(err)
	}
	writeAll(t, dir, map[string][]byte{file: a.PEM})
	return a
}

func configOf(t *testing.T, a *secure.Authority) *tls.Config {
	t.Helper()
	config, err := a.Config()
	if err != nil {
		t.Fatal(err)
	}
	return config
}

func writeAll(t *testing.T, dir string, files map[string][]byte) {
	t.Helper()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// wantsCookies notes the cookies of each request, and gives one. DIR/cookies.txt
// has a cookie of a session, one that lasts, one that scripts do not see, one
// that is over, and one of another host. In the end it notes what curl sends
// of DIR/jar.txt, if that is there.
func wantsCookies(t *testing.T, dir string) *watched {
	later := fmt.Sprint(time.Now().Add(time.Hour).Unix())
	writeAll(t, dir, map[string][]byte{"cookies.txt": []byte("# Netscape HTTP Cookie File\n\n" +
		"127.0.0.1\tFALSE\t/\tFALSE\t0\tsession\t0\n" +
		"127.0.0.1\tFALSE\t/\tFALSE\t" + later + "\tlasting\t1\n" +
		"#HttpOnly_127.0.0.1\tFALSE\t/\tFALSE\t" + later + "\thidden\t2\n" +
		"127.0.0.1\tFALSE\t/\tFALSE\t1000000000\tover\t4\n" +
		"elsewhere.example\tFALSE\t/\tFALSE\t0\tother\t5\n")})
	var notes []string
	w := serving(t, nil, func(w http.ResponseWriter, r *http.Request) string {
		w.Header().Set("Set-Cookie", "given=3; Path=/")
		var cookies []string
		for _, c := range r.Cookies() {
			cookies = append(cookies, c.Name+"="+c.Value)
		}
		slices.Sort(cookies)
		notes = append(notes, strings.Join(cookies, " "))
		return ""
	})
	w.seen = func() []string {
		if jar := filepath.Join(dir, "jar.txt"); exists(jar) {
			if err := exec.Command("curl", "-sb", jar, "http://"+w.authority+"/jar").Run(); err != nil {
				t.Error(err)
			}
		}
		return notes
	}
	return w
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}

// asksNTLM asks for NTLM ([MS-NLMP], [MS-NTHT]) with a fixed challenge, and
// notes who answers it, and the request that does.
func asksNTLM(t *testing.T, dir string) *watched {
	challenge := ntlmChallenge()
	return serving(t, nil, func(w http.ResponseWriter, r *http.Request) string {
		scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		message, err := base64.StdEncoding.DecodeString(token)
		if scheme == "NTLM" && err == nil && len(message) > 63 && strings.HasPrefix(string(message), "NTLMSSP\x00\x03") {
			r.ParseForm()
			return ntlmText(message, 28) + " " + ntlmText(message, 36) + " " + r.Method + " " + r.RequestURI + " " + r.PostForm.Encode()
		}
		ask := "NTLM"
		if scheme == "NTLM" {
			ask += " " + base64.StdEncoding.EncodeToString(challenge)
		}
		w.Header().Set("WWW-Authenticate", ask)
		w.WriteHeader(http.StatusUnauthorized)
		return ""
	})
}

// ntlmChallenge is a CHALLENGE_MESSAGE ([MS-NLMP], 2.2.1.2) of the domain DOM:
// the name, and the same as each name in the information about the target.
func ntlmChallenge() []byte {
	// Unicode, target, signing, NTLM; its second version, information, version, 128 bits, exchange of keys, 56 bits
	const flags = 1 | 4 | 0x10 | 0x200 | 0x8000 | 0x10000 | 0x80000 | 0x800000 | 0x2000000 | 0x20000000 | 0x40000000 | 0x80000000
	const name = "D\x00O\x00M\x00"
	info := "\x00\x00\x00\x00"                                    // MsvAvEOL
	for _, id := range []string{"\x01", "\x02", "\x03", "\x04"} { // names of the computer and of the domain
		info = id + "\x00\x06\x00" + name + info
	}
	m := binary.LittleEndian.AppendUint32([]byte("NTLMSSP\x00"), 2)
	place := func(text string, start int) {
		m = binary.LittleEndian.AppendUint16(m, uint16(len(text)))
		m = binary.LittleEndian.AppendUint16(m, uint16(len(text)))
		m = binary.LittleEndian.AppendUint32(m, uint32(start))
	}
	place(name, 56)
	m = binary.LittleEndian.AppendUint32(m, flags)
	m = append(m, "\x01\x23\x45\x67\x89\xab\xcd\xef"+"\x00\x00\x00\x00\x00\x00\x00\x00"...) // challenge, reserved
	place(info, 56+len(name))
	m = append(m, "\x0a\x00\x00\x00\x00\x00\x00\x0f"...) // version
	return append(m, name+info...)
}

// ntlmText reads the text that a field of a message tells the place of.
func ntlmText(message []byte, field int) string {
	size, start := int(binary.LittleEndian.Uint16(message[field:])), int(binary.LittleEndian.Uint32(message[field+4:]))
	if start+size > len(message) {
		return "out of the message"
	}
	var units []uint16
	for i := start; i+1 < start+size; i += 2 {
		units = append(units, binary.LittleEndian.Uint16(message[i:]))
	}
	return string(utf16.Decode(units))
}
