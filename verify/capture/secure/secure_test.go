package secure_test

import (
	"bytes"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"

	"snipgen/verify/capture"
	"snipgen/verify/capture/secure"
)

// site is a server and what a client needs to trust it.
func site(t *testing.T) (*capture.Server, *secure.Authority, *tls.Config) {
	t.Helper()
	authority, err := secure.New()
	if err != nil {
		t.Fatal(err)
	}
	server, err := authority.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(authority.PEM) {
		t.Fatal("no certificate")
	}
	return server, authority, &tls.Config{RootCAs: roots}
}

// TestHTTPVersions: a client that takes HTTP/2 gets it, another HTTP/1.1; what it
// sends is recorded and answered.
func TestHTTPVersions(t *testing.T) {
	server, _, config := site(t)
	for _, version := range []string{"HTTP/2", "HTTP/1.1"} {
		transport := &http.Transport{TLSClientConfig: config.Clone(), ForceAttemptHTTP2: version == "HTTP/2"}
		body := strings.Repeat("content", 30000) // more than the first window of HTTP/2
		answer, err := (&http.Client{Transport: transport}).Post("https://"+server.Authority()+"/p?q", "text/plain", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(answer.Body)
		transport.CloseIdleConnections()
		all := server.Messages()
		m := all[len(all)-1]
		if m.Version != version || m.Method != "POST" || m.Target != "/p?q" || string(m.Body) != body || m.Err != nil {
			t.Errorf("%s: recorded %s %s %s, %d bytes, %v", version, m.Method, m.Target, m.Version, len(m.Body), m.Err)
		}
		if answer.StatusCode != 200 || string(text) != capture.Answer || answer.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: answered %s %v %q", version, answer.Status, answer.Header, text)
		}
	}
}

// TestCertificate: it is for the name that is asked for, and its key is told.
func TestCertificate(t *testing.T) {
	server, authority, config := site(t)
	for _, name := range []string{"localhost", "www.example.com", "127.0.0.1"} {
		config.ServerName = name
		c, err := tls.Dial("tcp4", server.Authority(), config)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		sum := sha256.Sum256(c.ConnectionState().PeerCertificates[0].RawSubjectPublicKeyInfo)
		if base64.StdEncoding.EncodeToString(sum[:]) != authority.Key {
			t.Errorf("%s: another key", name)
		}
		c.Close()
	}
	if _, err := tls.Dial("tcp4", server.Authority(), nil); err == nil {
		t.Error("a client that was not told takes the certificate")
	}
}

// frames is a client that writes frames itself.
type frames struct {
	*http2.Framer
	*tls.Conn
}

func dial(t *testing.T, server *capture.Server, config *tls.Config) frames {
	t.Helper()
	config.NextProtos = []string{"h2"}
	c, err := tls.Dial("tcp4", server.Authority(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	io.WriteString(c, http2.ClientPreface)
	f := frames{http2.NewFramer(c, c), c}
	f.WriteSettings()
	return f
}

func (f frames) head(id uint32, last bool, fields ...string) {
	var block bytes.Buffer
	encoder := hpack.NewEncoder(&block)
	for i := 0; i < len(fields); i += 2 {
		encoder.WriteField(hpack.HeaderField{Name: fields[i], Value: fields[i+1]})
	}
	f.WriteHeaders(http2.HeadersFrameParam{StreamID: id, BlockFragment: block.Bytes(), EndStream: last, EndHeaders: true})
}

// until reads frames up to one of a type, of a stream.
func (f frames) until(t *testing.T, kind http2.FrameType, id uint32) http2.Frame {
	t.Helper()
	for {
		frame, err := f.ReadFrame()
		if err != nil {
			t.Fatalf("no %v of stream %d: %v", kind, id, err)
		}
		if h := frame.Header(); h.Type == kind && h.StreamID == id {
			return frame
		}
	}
}

var start = []string{":method", "POST", ":scheme", "https", ":authority", "h", ":path", "/"}

// TestFields: they are recorded in their order, each line by itself, and so are
// trailers; a client that waits is told to go on.
func TestFields(t *testing.T) {
	server, _, config := site(t)
	f := dial(t, server, config)
	f.head(1, false, append(start, "x-b", "1", "cookie", "a=1", "x-a", "", "cookie", "b=2", "expect", "100-continue")...)
	f.until(t, http2.FrameHeaders, 1)
	f.WriteData(1, false, []byte("two "))
	f.WriteData(1, false, []byte("pieces"))
	f.head(1, true, "x-sum", "7")
	f.until(t, http2.FrameData, 1)
	m := server.Messages()[0]
	want := []capture.Field{{Name: "x-b", Value: "1"}, {Name: "cookie", Value: "a=1"}, {Name: "x-a"}, {Name: "cookie", Value: "b=2"}, {Name: "expect", Value: "100-continue"}}
	if !slices.Equal(m.Fields, want) || m.Scheme != "https" || m.Authority != "h" || m.Version != "HTTP/2" {
		t.Errorf("recorded %+v", m)
	}
	if string(m.Body) != "two pieces" || !slices.Equal(m.Trailers, []capture.Field{{Name: "x-sum", Value: "7"}}) || m.Err != nil {
		t.Errorf("recorded %q, %v, %v", m.Body, m.Trailers, m.Err)
	}
}

// TestBroken: what is no request is recorded as a fault, once, and the
// connection goes on where it can.
func TestBroken(t *testing.T) {
	server, _, config := site(t)
	f := dial(t, server, config)
	f.head(1, true, append(start, "connection", "close", "Upper", "1")...) // RFC 9113, 8.2.1
	f.until(t, http2.FrameRSTStream, 1)
	f.head(3, false, start...)
	f.WriteRSTStream(3, http2.ErrCodeCancel)
	f.head(5, true, start...)
	f.until(t, http2.FrameData, 5)
	f.WriteRSTStream(5, http2.ErrCodeCancel) // the answer is not wanted any more
	f.head(7, false, start...)
	f.WritePing(false, [8]byte{})
	f.until(t, http2.FramePing, 0)
	f.Close()
	server.Close()
	var faults []string
	for _, m := range server.Messages() {
		if m.Err != nil {
			faults = append(faults, m.Err.Error()[:9])
		}
	}
	if n := len(server.Messages()); n != 4 || strings.Join(faults, ",") != "malformed,taken bac,the conne" {
		t.Errorf("%d messages, with faults %q", n, faults)
	}
}

// TestMethods: no content for HEAD; the target of a CONNECT is its authority
// (RFC 9113, 8.5).
func TestMethods(t *testing.T) {
	server, _, config := site(t)
	f := dial(t, server, config)
	f.head(1, true, ":method", "HEAD", ":scheme", "https", ":authority", "h", ":path", "/")
	if head := f.until(t, http2.FrameHeaders, 1).(*http2.HeadersFrame); !head.StreamEnded() {
		t.Error("HEAD is answered with content")
	}
	f.head(3, true, ":method", "CONNECT", ":authority", "h:443")
	f.until(t, http2.FrameHeaders, 3)
	if m := server.Messages()[1]; m.Target != "h:443" {
		t.Errorf("target %q", m.Target)
	}
}
