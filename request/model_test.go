package request_test

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"snipgen/request"
)

func text(s string) request.Value { return request.Text(s, request.Range{}) }

// message makes a request of name, value pairs and a body.
func message(body string, fields ...string) *request.Request {
	r := &request.Request{Method: "POST", Scheme: "https", Authority: text("h.example"), Path: text("/")}
	for i := 0; i < len(fields); i += 2 {
		r.Fields = append(r.Fields, request.Field{Name: fields[i], Value: text(fields[i+1])})
	}
	r.Body = request.Body{Content: text(body), Present: body != ""}
	return r
}

func TestToken(t *testing.T) {
	const allowed = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	for b := range 256 {
		if got, want := request.IsTokenByte(byte(b)), strings.IndexByte(allowed, byte(b)) >= 0; got != want {
			t.Errorf("byte %#x: %t", b, got)
		}
	}
	if request.IsToken("") || request.IsToken("a b") || !request.IsToken("a'b") {
		t.Error("IsToken")
	}
}

func TestValue(t *testing.T) {
	literal := func(s string) request.Segment { return request.Segment{Text: s} }
	token := request.Segment{Kind: request.Environment, Text: "TOKEN"}
	plain := request.Join([]request.Segment{literal("a"), literal("b")}, request.Range{Start: 1, End: 3})
	if !plain.IsLiteral() || plain.String() != "ab" || plain.Range.Len() != 2 || len(plain.Segments()) != 1 {
		t.Errorf("literals: %+v", plain)
	}
	mixed := request.Join([]request.Segment{literal("Bearer "), token}, request.Range{})
	if mixed.IsLiteral() || mixed.IsEmpty() || mixed.String() != "Bearer {{TOKEN}}" || !reflect.DeepEqual(mixed.Segments(), []request.Segment{literal("Bearer "), token}) {
		t.Errorf("mixed: %+v", mixed)
	}
	if empty := request.Join(nil, request.Range{}); !empty.IsLiteral() || !empty.IsEmpty() {
		t.Errorf("empty: %+v", empty)
	}
}

func TestURL(t *testing.T) {
	r := message("")
	r.Path, r.Query, r.HasQuery = text("/a/../b%2f"), text("x=1&x"), true
	if got := r.URL().String(); got != "https://h.example/a/../b%2f?x=1&x" || r.Target() != "/a/../b%2f?x=1&x" {
		t.Error(got, r.Target())
	}
	r.Query = text("")
	if got := r.URL().String(); got != "https://h.example/a/../b%2f?" {
		t.Error(got)
	}
	r.Authority = request.Join([]request.Segment{{Kind: request.Variable, Text: "host"}}, request.Range{})
	if got := r.URL(); got.IsLiteral() || got.String() != "https://{{host}}/a/../b%2f?" {
		t.Errorf("%+v", got)
	}
	connect := &request.Request{Method: "CONNECT", Scheme: "https", Authority: text("h.example:443"), Form: request.AuthorityForm}
	if connect.Target() != "h.example:443" || connect.URL().String() != "https://h.example:443" {
		t.Error(connect.Target(), connect.URL())
	}
	options := &request.Request{Method: "OPTIONS", Scheme: "http", Authority: text("h.example"), Form: request.AsteriskForm, Path: text("*")}
	if options.Target() != "*" || options.URL().String() != "http://h.example" {
		t.Error(options.Target(), options.URL())
	}
}

func TestFields(t *testing.T) {
	r := message("", "a", "1", "B", "2", "A", "3")
	v, ok := r.Field("A")
	if !ok || v.String() != "1" || r.Count("a") != 2 {
		t.Error(v, ok, r.Count("a"))
	}
	if _, ok := r.Field("C"); ok || r.Count("C") != 0 {
		t.Error("a field that is not there")
	}
	for name, want := range map[string]bool{"accept": true, "X-Any": true, "Authorization": false, "content-type": false, "COOKIE": false} {
		if request.Combinable(name) != want {
			t.Error("Combinable", name)
		}
	}
	for name, want := range map[string]bool{"content-length": true, "Transfer-encoding": true, "keep-alive": false, "Connection": false, "Proxy-connection": false, "TE": false, "Host": false} {
		if request.IsFraming(name) != want {
			t.Error("IsFraming", name)
		}
	}
}

func TestAt(t *testing.T) {
	r := message("body", "Host", "explicit.example")
	r.Path, r.Query, r.HasQuery = text("/p"), text("q"), true
	got := r.At("http", "127.0.0.1:8080")
	if got.URL().String() != "http://127.0.0.1:8080/p?q" || got.Count("Host") != 1 || got.Body.Content.String() != "body" || got.Method != "POST" {
		t.Errorf("%+v", got)
	}
	if r.URL().String() != "https://h.example/p?q" {
		t.Error("the request itself was changed")
	}
}

// Views are shared by all who ask, at the same time too.
func TestConcurrentViews(t *testing.T) {
	r := message(`{"a":1}`, "Content-Type", "application/json")
	first := r.JSON()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if r.JSON() != first || r.Multipart() != nil {
				t.Error("views differ")
			}
		})
	}
	group.Wait()
}

func TestDiagnostics(t *testing.T) {
	if request.HasErrors(nil) || request.HasErrors([]request.Diagnostic{{Severity: request.Warning}}) {
		t.Error("a warning is no error")
	}
	if !request.HasErrors([]request.Diagnostic{{Severity: request.Info}, {Severity: request.Error}}) {
		t.Error("an error is one")
	}
}
