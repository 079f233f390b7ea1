package capture_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"snipgen/verify/capture"
)

// exchange sends raw bytes over one connection, reads all that comes back, and
// returns what the server recorded.
func exchange(t *testing.T, raw string) (string, []*capture.Message) {
	t.Helper()
	server := listen(t)
	c := dial(t, server)
	if _, err := io.WriteString(c, raw); err != nil {
		t.Fatal(err)
	}
	c.(*net.TCPConn).CloseWrite()
	answer, err := io.ReadAll(c)
	if err != nil {
		t.Fatal(err)
	}
	server.Close()
	return string(answer), server.Messages()
}

func listen(t *testing.T) *capture.Server {
	t.Helper()
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	return server
}

func dial(t *testing.T, server *capture.Server) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp4", server.Authority())
	if err != nil {
		t.Fatal(err)
	}
	c.SetDeadline(time.Now().Add(20 * time.Second))
	t.Cleanup(func() { c.Close() })
	return c
}

func only(t *testing.T, messages []*capture.Message) *capture.Message {
	t.Helper()
	if len(messages) != 1 {
		t.Fatalf("recorded %d messages, want 1", len(messages))
	}
	return messages[0]
}

func TestBytesAreKept(t *testing.T) {
	head := "gEt /a/../%7e?b[]=%2f&&x=\"<>\xe9 HTTP/1.1\r\nhost: h\r\nX-a:  v\xe9\t\r\nx-A:\r\nX-B: a,b\r\nX-a: 2\r\n" +
		"Content-Length: 5\r\n\r\n"
	_, messages := exchange(t, head+"\x00\xff\r\n@")
	m := only(t, messages)
	if m.Err != nil || string(m.Head) != head {
		t.Errorf("head %q, %v", m.Head, m.Err)
	}
	if m.Method != "gEt" || m.Target != "/a/../%7e?b[]=%2f&&x=\"<>\xe9" {
		t.Errorf("start line %q %q", m.Method, m.Target)
	}
	if got := fmt.Sprintf("%q", m.Values("X-A")); got != `["v\xe9" "" "2"]` {
		t.Errorf("values %s", got)
	}
	if string(m.Body) != "\x00\xff\r\n@" {
		t.Errorf("body %q", m.Body)
	}
}

func TestChunksAreDecoded(t *testing.T) {
	_, messages := exchange(t, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"+
		"3;x=1\r\na\r\n\r\nA\r\n0123456789\r\n0\r\nX-T: end\r\n\r\n")
	m := only(t, messages)
	if m.Err != nil || string(m.Body) != "a\r\n0123456789" || !m.Chunked {
		t.Errorf("body %q, chunked %v, %v", m.Body, m.Chunked, m.Err)
	}
	if len(m.Trailers) != 1 || m.Trailers[0] != (capture.Field{Name: "X-T", Value: "end"}) {
		t.Errorf("trailers %v", m.Trailers)
	}
}

func TestConnectionIsKept(t *testing.T) {
	answer, messages := exchange(t, "POST /1 HTTP/1.1\r\nContent-Length: 1\r\n\r\nxHEAD /2 HTTP/1.1\r\n\r\n"+
		"GET /3 HTTP/1.1\r\nConnection: close\r\n\r\nGET /4 HTTP/1.1\r\n\r\n")
	if len(messages) != 3 || messages[2].Target != "/3" {
		t.Errorf("recorded %d messages", len(messages))
	}
	r := bufio.NewReader(strings.NewReader(answer))
	for i, want := range []string{capture.Answer, "", capture.Answer} {
		response, err := http.ReadResponse(r, &http.Request{Method: messages[i].Method})
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(response.Body)
		if string(body) != want || response.StatusCode != 200 {
			t.Errorf("answer %d: %d %q", i, response.StatusCode, body)
		}
	}
	if r.Buffered() > 0 {
		t.Error("bytes after the last answer")
	}
}

func TestContinue(t *testing.T) {
	server := listen(t)
	c := dial(t, server)
	io.WriteString(c, "PUT / HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n")
	r := bufio.NewReader(c)
	line, err := r.ReadString('\n')
	if err != nil || line != "HTTP/1.1 100 Continue\r\n" {
		t.Fatalf("%q, %v", line, err)
	}
	r.ReadString('\n')
	io.WriteString(c, "ok")
	if line, _ = r.ReadString('\n'); !strings.Contains(line, " 200 ") {
		t.Errorf("answer %q", line)
	}
	if m := only(t, server.Requests()); string(m.Body) != "ok" {
		t.Errorf("body %q", m.Body)
	}
}

func TestOddTargets(t *testing.T) {
	for _, line := range []string{"CONNECT example.com:443", "OPTIONS *", "GET http://example.com/x", "M!#$%&'*+.^_`|~ //x"} {
		answer, messages := exchange(t, line+" HTTP/1.1\r\nHost: example.com\r\n\r\n")
		m := only(t, messages)
		if got := m.Method + " " + m.Target; got != line || m.Err != nil {
			t.Errorf("recorded %q, %v", got, m.Err)
		}
		if !strings.HasPrefix(answer, "HTTP/1.1 200 ") {
			t.Errorf("%s: answer %q", line, answer)
		}
	}
}

func TestPreflightIsNotTheRequest(t *testing.T) {
	answer, messages := exchange(t, "OPTIONS /x HTTP/1.1\r\nOrigin: http://page.example\r\n"+
		"Access-Control-Request-Method: PATCH\r\nAccess-Control-Request-Headers: x-a,x-b\r\n\r\n")
	if m := only(t, messages); !m.IsPreflight() {
		t.Error("not seen as a preflight")
	}
	for _, line := range []string{
		"Access-Control-Allow-Origin: http://page.example", "Access-Control-Allow-Methods: PATCH",
		"Access-Control-Allow-Headers: x-a,x-b", "Access-Control-Allow-Credentials: true",
	} {
		if !strings.Contains(answer, line+"\r\n") {
			t.Errorf("no %q in %q", line, answer)
		}
	}
	_, messages = exchange(t, "OPTIONS /x HTTP/1.1\r\nOrigin: http://page.example\r\n\r\n")
	if only(t, messages).IsPreflight() {
		t.Error("an OPTIONS request is taken for a preflight")
	}
}

func TestGarbage(t *testing.T) {
	for name, raw := range map[string]string{
		"TLS":             "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n\r\n",
		"HTTP/2":          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
		"no version":      "GET /\r\n\r\n",
		"cut head":        "GET / HTTP/1.1\r\nHo",
		"no colon":        "GET / HTTP/1.1\r\nHost\r\n\r\n",
		"folded":          "GET / HTTP/1.1\r\nX: a\r\n b: c\r\n\r\n",
		"cut body":        "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nshort",
		"two lengths":     "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
		"not a length":    "POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\na",
		"huge length":     "POST / HTTP/1.1\r\nContent-Length: 9223372036854775807\r\n\r\na",
		"body no chunks":  "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello",
		"long chunk":      "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n",
		"cut chunks":      "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
		"other coding":    "POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
		"a byte too many": "\nGET / HTTP/1.1\r\n\r\n",
	} {
		_, messages := exchange(t, raw)
		if m := only(t, messages); m.Err == nil {
			t.Errorf("%s: taken for a request: %q", name, m.Head)
		}
	}
}

func TestBytesAfterTheBodyAreSeen(t *testing.T) {
	_, messages := exchange(t, "POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\nab\n")
	if len(messages) != 2 || messages[0].Err != nil || messages[1].Err == nil {
		t.Errorf("recorded %d messages", len(messages))
	}
}

func TestLargeBody(t *testing.T) {
	body := bytes.Repeat([]byte("0123456789abcdef"), 1<<18)
	_, messages := exchange(t, fmt.Sprintf("POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s", len(body), body))
	if m := only(t, messages); !bytes.Equal(m.Body, body) {
		t.Errorf("recorded %d bytes of %d, %v", len(m.Body), len(body), m.Err)
	}
}

func TestServersAreApart(t *testing.T) {
	var wait sync.WaitGroup
	for i := range 20 {
		server := listen(t)
		wait.Go(func() {
			target := fmt.Sprintf("/%d", i)
			response, err := http.Get("http://" + server.Authority() + target)
			if err != nil {
				t.Error(err)
				return
			}
			response.Body.Close()
			if got := server.Requests(); len(got) != 1 || got[0].Target != target {
				t.Errorf("server %d recorded %d requests", i, len(got))
			}
		})
	}
	wait.Wait()
}

func TestArrived(t *testing.T) {
	server := listen(t)
	arrived := server.Arrived()
	c := dial(t, server)
	io.WriteString(c, "GET / HTTP/1.1\r\n\r\n")
	select {
	case <-arrived:
	case <-time.After(20 * time.Second):
		t.Fatal("no word of the request")
	}
	only(t, server.Requests())
}
