package conformance_test

import (
	"context"
	"crypto/md5"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/carried"
	"snipgen/conformance/lab"
	"snipgen/verify/capture"
	"snipgen/verify/process"
)

// A way is a curl command with an option that tells how the request goes, and
// what has to be seen of it where a target takes the option.
type way struct {
	name    string
	command string   // with URL, AUTHORITY and PORT of the server, and DIR for a directory
	takes   []string // the options that a target has to take; nil for all that the command sets
	listen  func(t *testing.T, dir string) *watched
	arrived func(w *watched) string // what is wrong
	fails   bool                    // the snippet has to,
	but     string                  // but with these targets
	silent  bool                    // no loss where it is not carried
}

// watched is a server that notes what it sees.
type watched struct {
	authority string
	seen      func() []string
}

var optionWays = []way{
	{
		name: "proxy", command: "curl -x AUTHORITY 'http://nowhere.invalid/p?a=1'",
		listen: captured, arrived: sees("GET http://nowhere.invalid/p?a=1 HTTP/1.1"),
	},
	{
		name: "resolve", command: "curl --resolve nowhere.invalid:PORT:127.0.0.1 http://nowhere.invalid:PORT/p",
		listen: captured, arrived: sees("GET /p HTTP/1.1"),
	},
	{
		name: "unix-socket", command: "curl --unix-socket DIR/s http://nowhere.invalid/p",
		listen: onSocket, arrived: sees("GET /p HTTP/1.1"),
	},
	{
		name: "http1.0", command: "curl -0 URL/p",
		listen: captured, arrived: sees("GET /p HTTP/1.0"),
	},
	{
		name: "times", command: "curl -m 9.5 --connect-timeout 9 --retry 2 -L --max-redirs 3 URL/p", silent: true, takes: []string{"timeout"},
		listen: captured, arrived: sees("GET /p HTTP/1.1"),
	},
	{
		name: "redirects", command: "curl -L --max-redirs 2 URL/1", silent: true, takes: []string{"max-redirects"},
		fails: true, but: "csharp/httpclient", // which shows the last redirect
		listen: redirecting, arrived: sees("GET /1 HTTP/1.1", "GET /2 HTTP/1.1", "GET /3 HTTP/1.1"),
	},
	{
		name: "digest", command: "curl --digest -u 'us\"er:pa ss' -d a=b URL/p?q=1",
		listen: challenging, arrived: sees("POST /p?q=1 a=b"),
	},
	{
		name: "ntlm", command: "curl --ntlm -u 'DOM\\us er:pa ss' -d a=b URL/p?q=1",
		listen: asksNTLM, arrived: sees("DOM us er POST /p?q=1 a=b"),
	},
	{
		name: "tls", command: "curl --cacert DIR/ca.pem --cert DIR/client.pem --key DIR/client.key --tlsv1.2 -d a=b https://AUTHORITY/p",
		listen: asksCertificate, arrived: sees("client POST /p HTTP/1.1"),
	},
	{
		name: "tls-together", command: "curl --cacert DIR/ca.pem --cert DIR/both.pem https://AUTHORITY/p",
		listen: asksCertificate, arrived: sees("client GET /p HTTP/1.1"),
	},
	{
		name: "cacert", command: "curl --cacert DIR/other.pem https://AUTHORITY/p", fails: true,
		listen: speaksTLS12, arrived: sees(),
	},
	{
		name: "tls-min", command: "curl -k --tlsv1.2 https://AUTHORITY/p", silent: true,
		listen: speaksTLS12, arrived: sees("GET /p HTTP/1.1"),
	},
	{
		name: "tls-min-refused", command: "curl -k --tlsv1.3 https://AUTHORITY/p", silent: true, fails: true,
		listen: speaksTLS12, arrived: sees(),
	},
	{
		name: "http2", command: "curl --http2 -d a=b URL/p", silent: true,
		listen: captured, arrived: sees("POST /p HTTP/1.1"),
	},
	{
		name: "http2-tls", command: "curl --http2 -k -d a=b https://AUTHORITY/p", silent: true,
		listen: speaksHTTP2, arrived: sees("POST /p HTTP/2.0"),
	},
	{
		name: "http2-prior-knowledge", command: "curl --http2-prior-knowledge -d a=b URL/p", silent: true,
		listen: knowsHTTP2, arrived: sees("POST /p HTTP/2.0"),
	},
	{
		name: "cookies", command: "curl -b DIR/cookies.txt URL/p",
		listen: wantsCookies, arrived: sees("hidden=2 lasting=1 session=0"),
	},
	{
		name: "cookie-jar", command: "curl -b DIR/cookies.txt -c DIR/jar.txt URL/p", silent: true,
		listen:  wantsCookies,
		arrived: sees("hidden=2 lasting=1 session=0", "given=3 hidden=2 lasting=1 session=0"),
	},
	{
		name: "cookie-jar-first", command: "curl -b DIR/none.txt -c DIR/jar.txt URL/p", silent: true,
		listen: wantsCookies, arrived: sees("", "given=3"),
	},
}

// sees asserts that just these were seen, in order.
func sees(want ...string) func(*watched) string {
	return func(w *watched) string {
		if got := w.seen(); !slices.Equal(got, want) {
			return fmt.Sprintf("%q arrived, want %q", got, want)
		}
		return ""
	}
}

func captured(t *testing.T, dir string) *watched {
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	return &watched{server.Authority(), func() []string {
		var out []string
		for _, m := range server.Messages() {
			out = append(out, m.Method+" "+m.Target+" "+m.Version)
		}
		return out
	}}
}

// serving notes what a handler returns of each request.
func serving(t *testing.T, prepare func(*httptest.Server), handle func(http.ResponseWriter, *http.Request) string) *watched {
	notes := make(chan string, 99)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if note := handle(w, r); note != "" {
			notes <- note
		}
		io.Copy(io.Discard, r.Body)
	}))
	if prepare != nil {
		prepare(server)
	}
	if server.TLS == nil {
		server.Start()
	} else {
		server.Config.ErrorLog = log.New(io.Discard, "", 0)
		server.StartTLS()
	}
	t.Cleanup(server.Close)
	return &watched{server.Listener.Addr().String(), func() []string {
		var out []string
		for len(notes) > 0 {
			out = append(out, <-notes)
		}
		return out
	}}
}

func lineOf(_ http.ResponseWriter, r *http.Request) string {
	return r.Method + " " + r.RequestURI + " " + r.Proto
}

func onSocket(t *testing.T, dir string) *watched {
	l, err := net.Listen("unix", filepath.Join(dir, "s"))
	if err != nil {
		t.Fatal(err)
	}
	listens := func(s *httptest.Server) {
		s.Listener.Close()
		s.Listener = l
	}
	return serving(t, listens, lineOf)
}

func redirecting(t *testing.T, dir string) *watched {
	return serving(t, nil, func(w http.ResponseWriter, r *http.Request) string {
		var n int
		fmt.Sscanf(r.URL.Path, "/%d", &n)
		http.Redirect(w, r, fmt.Sprintf("/%d", n+1), http.StatusFound)
		return lineOf(w, r)
	})
}

// challenging asks for Digest credentials (RFC 7616) and notes the requests
// whose answer is right.
func challenging(t *testing.T, dir string) *watched {
	return serving(t, nil, func(w http.ResponseWriter, r *http.Request) string {
		const nonce = "f2a3f18799759d4f1a1c068b92b573cb"
		given := r.Header.Get("Authorization")
		if given == "" {
			w.Header().Set("WWW-Authenticate", `Digest realm="r", qop="auth", algorithm=MD5, nonce="`+nonce+`"`)
			w.WriteHeader(http.StatusUnauthorized)
			return ""
		}
		member := func(name string) string {
			found := regexp.MustCompile(`\b` + name + `="?([^",]*)`).FindStringSubmatch(given)
			if found == nil {
				return ""
			}
			return found[1]
		}
		hash := func(parts ...string) string { return fmt.Sprintf("%x", md5.Sum([]byte(strings.Join(parts, ":")))) }
		want := hash(hash(`us"er`, "r", "pa ss"), nonce, member("nc"), member("cnonce"), "auth", hash(r.Method, r.RequestURI))
		if got := member("response"); got != want || !strings.HasPrefix(given, "Digest ") {
			return "not as RFC 7616 has it: " + given
		}
		r.ParseForm()
		return r.Method + " " + r.RequestURI + " " + r.PostForm.Encode()
	})
}

// TestOptions runs snippets of curl commands that say how a request goes: it
// goes so with each target that carries the flag, and the others call their
// results partial where the flag shapes the request.
func TestOptions(t *testing.T) {
	lab := laboratory(t)
	for _, target := range snipgen.Targets() {
		if target.Message || strings.HasPrefix(target.ID, "javascript/") || !matches(*targetFlag, target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			runWays(t, lab, target)
		})
	}
}

func runWays(t *testing.T, lab *lab.Lab, target snipgen.TargetInfo) {
	var jobs []process.Job
	var ways []way
	var servers []*watched
	for _, w := range optionWays {
		if !matches(*requestFlag, w.name) {
			continue
		}
		dir := t.TempDir()
		server := w.listen(t, dir)
		code, partial, carries := optionSnippet(t, target, w, server.authority, dir)
		if !carries && !partial && !w.silent {
			t.Errorf("%s: the result is not partial", w.name)
		}
		if !carries {
			continue
		}
		if partial {
			t.Errorf("%s: the result is partial", w.name)
		}
		jobs = append(jobs, process.Job{Target: target.ID, File: "snippet." + target.Extension, Run: target.Run, Source: code})
		ways, servers = append(ways, w), append(servers, server)
	}
	err := lab.Run(context.Background(), jobs, func(i int, o process.Outcome) {
		wrong := ways[i].arrived(servers[i])
		fails := ways[i].fails && target.ID != ways[i].but
		if wrong != "" || o.OK() == fails {
			t.Errorf("%s: %s\n%+v\n%s", ways[i].name, wrong, o, jobs[i].Source)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func optionSnippet(t *testing.T, target snipgen.TargetInfo, w way, authority, dir string) (code string, partial, carries bool) {
	port := authority[strings.LastIndexByte(authority, ':')+1:]
	command := strings.NewReplacer("URL", "http://"+authority, "AUTHORITY", authority, "PORT", port, "DIR", dir).Replace(w.command)
	in := snipgen.ReadInput(command, snipgen.ReadOptions{Kind: snipgen.Curl})
	if len(in.Requests) != 1 {
		t.Fatalf("%s: %+v", command, in.Diagnostics)
	}
	result, err := snipgen.New().Render(in.Requests[0], target.ID, snipgen.Options{})
	if err != nil {
		t.Fatal(command, err)
	}
	takes := w.takes
	if takes == nil {
		takes = carried.Names(in.Requests[0])
	}
	return result.Code, result.Fidelity == snipgen.Partial, carried.By(target, in.Requests[0], takes)
}
