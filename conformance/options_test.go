package conformance_test

import (
	"context"
	"crypto/md5"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/lab"
	"snipgen/verify/capture"
	"snipgen/verify/process"
)

// A way is a curl command with an option that tells how the request goes, and
// what has to be seen of it where a target carries the option.
type way struct {
	name    string
	command string // with URL, AUTHORITY and PORT of the server, and DIR for a directory
	targets string // that carry it
	listen  func(t *testing.T, dir string) *watched
	arrived func(w *watched) string // what is wrong
}

// watched is a server that notes what it sees.
type watched struct {
	authority string
	seen      func() []string
}

var optionWays = []way{
	{"proxy", "curl -x AUTHORITY 'http://nowhere.invalid/p?a=1'",
		"csharp/httpclient,go/net-http,java/net-http,java/okhttp,php/curl,php/guzzle,python/httpx,python/requests,shell/curl",
		captured, sees("GET http://nowhere.invalid/p?a=1 HTTP/1.1")},
	{"resolve", "curl --resolve nowhere.invalid:PORT:127.0.0.1 http://nowhere.invalid:PORT/p",
		"go/net-http,php/curl,php/guzzle,shell/curl", captured, sees("GET /p HTTP/1.1")},
	{"unix-socket", "curl --unix-socket DIR/s http://nowhere.invalid/p",
		"go/net-http,php/curl,php/guzzle,python/httpx,shell/curl", onSocket, sees("GET /p HTTP/1.1")},
	{"http1.0", "curl -0 URL/p", "php/curl,php/guzzle,shell/curl", captured, sees("GET /p HTTP/1.0")},
	{"times", "curl -m 9.5 --connect-timeout 9 --retry 2 -L --max-redirs 3 URL/p",
		"csharp/httpclient,go/net-http,java/net-http,java/okhttp,node/axios,node/fetch,php/curl,php/guzzle,python/httpx,python/requests,shell/curl",
		captured, sees("GET /p HTTP/1.1")},
	{"redirects", "curl -L --max-redirs 2 URL/1", "go/net-http,node/axios,php/curl,php/guzzle,python/httpx,python/requests,shell/curl,csharp/httpclient",
		redirecting, sees("GET /1 HTTP/1.1", "GET /2 HTTP/1.1", "GET /3 HTTP/1.1")},
	{"digest", "curl --digest -u 'us\"er:pa ss' -d a=b URL/p?q=1",
		"csharp/httpclient,php/curl,php/guzzle,python/httpx,python/requests,shell/curl", challenging, sees("POST /p?q=1 a=b")},
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
func serving(t *testing.T, l net.Listener, handle func(http.ResponseWriter, *http.Request) string) *watched {
	notes := make(chan string, 99)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if note := handle(w, r); note != "" {
			notes <- note
		}
	}))
	if l != nil {
		server.Listener.Close()
		server.Listener = l
	}
	server.Start()
	t.Cleanup(server.Close)
	return &watched{server.Listener.Addr().String(), func() []string {
		var out []string
		for len(notes) > 0 {
			out = append(out, <-notes)
		}
		return out
	}}
}

func lineOf(r *http.Request) string { return r.Method + " " + r.RequestURI + " " + r.Proto }

func onSocket(t *testing.T, dir string) *watched {
	l, err := net.Listen("unix", filepath.Join(dir, "s"))
	if err != nil {
		t.Fatal(err)
	}
	return serving(t, l, func(_ http.ResponseWriter, r *http.Request) string { return lineOf(r) })
}

func redirecting(t *testing.T, dir string) *watched {
	return serving(t, nil, func(w http.ResponseWriter, r *http.Request) string {
		var n int
		fmt.Sscanf(r.URL.Path, "/%d", &n)
		http.Redirect(w, r, fmt.Sprintf("/%d", n+1), http.StatusFound)
		return lineOf(r)
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
		code, partial := optionSnippet(t, target, w, server.authority, dir)
		carries := matches(w.targets, target.ID)
		if !carries && !partial && w.name != "times" && w.name != "redirects" {
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
		if wrong != "" || !o.OK() && ways[i].name != "redirects" {
			t.Errorf("%s: %s\n%+v\n%s", ways[i].name, wrong, o, jobs[i].Source)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func optionSnippet(t *testing.T, target snipgen.TargetInfo, w way, authority, dir string) (code string, partial bool) {
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
	return result.Code, result.Fidelity == snipgen.Partial
}
