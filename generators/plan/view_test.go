package plan

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"snipgen/generators/manifest"
	"snipgen/generators/view"
	"snipgen/templates"
)

// planned is the plan of a request as a template sees it that uses all, for a
// client of Python that can do natively what is told.
func planned(t *testing.T, native manifest.Native, short string, exact bool) *Plan {
	t.Helper()
	found, err := manifest.NewCatalog(templates.FS).Target("python/http.client")
	if err != nil {
		t.Fatal(err)
	}
	target := *found
	target.Manifest.Native = native
	planner := &Planner{Target: &target, Uses: view.Uses{URLParts: true, Lines: true, Base64: true, Variables: true}}
	p, err := planner.Plan(requestOf(t, short), exact)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// valueAt is what stands in the view at a path; nil for what is not set.
func valueAt(v any, path string) any {
	value := reflect.ValueOf(v)
	for name := range strings.SplitSeq(path, ".") {
		for value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface {
			if value.IsNil() {
				return nil
			}
			value = value.Elem()
		}
		if value.Kind() == reflect.Slice {
			var i int
			if fmt.Sscan(name, &i); i >= value.Len() {
				return nil
			}
			value = value.Index(i)
			continue
		}
		value = value.FieldByName(name)
	}
	if (value.Kind() == reflect.Interface || value.Kind() == reflect.Pointer) && value.IsNil() {
		return nil
	}
	return value.Interface()
}

// at is a value of the view by its path, "-" for one that is not set.
func at(v any, path string) string {
	if value := valueAt(v, path); value != nil {
		return fmt.Sprint(value)
	}
	return "-"
}

// TestViewOfRequests: what templates see of a request.
func TestViewOfRequests(t *testing.T) {
	for _, c := range []struct{ request, want string }{
		{"GET /a?b", "InURL=true Query=-"},
		{"GET /?", "InURL=false"},
		{"GET /a", "InURL=false"},
		{"GET /a?b=1", "Method=GET IsGet=true NoContent=false TLS=true Late=false URL=https://h.example/a?b=1 Target=/a?b=1 Path=/a Authority=h.example Scheme=https Origin=https://h.example Host=h.example Port=- Plain=true Only=- Body.Any=false"},
		{"HEAD http://[::1]:8080/", "IsGet=false NoContent=true TLS=false URL=http://[::1]:8080/ Host=::1 Port={8080} Authority=[::1]:8080 Origin=http://[::1]:8080 Scheme=http Plain=false"},
		{"GET /\nA: 1", "Plain=false Only.Name=A Only.Value=1 Only.Line=A:␣1 Only.NonASCII=false Repeats=false"},
		{"GET /\nA:\nB: é", "Only=- Headers.1.NonASCII=true Repeats=false"},
		{"GET /\nA: 1\nB: 2\na: 3\nA: 4", "Repeats=true Headers.0.Repeated=false Headers.0.Values=[3␣4] Headers.1.Repeated=false Headers.1.Values=[] Headers.2.Repeated=true Headers.3.Repeated=true"},
		{"GET /\nAccept-Encoding: gzip", "Decode=true"},
		{"GET /\nAuthorization: Basic YTpiOmM=", "BasicField.User=a BasicField.Password=b:c BasicField.Pair=a:b:c Basic=- Headers.0.Basic.User=a"},
		{"GET /\nAuthorization: Basic YTpi\nX: 1", "Headers.0.Basic.User=a Headers.1.Basic=-"},
		{"GET /\nAuthorization: Bearer YTpi", "BasicField=- Headers.0.Basic=-"},
		{"POST /\nContent-Length: 0", "Body.Any=false"},
		{"POST /\n\nabc", "Body.Any=true Body.Text=abc Body.Bytes=- Body.Base64=- Body.Type=- Body.Full=- Plain=false"},
		{"POST /\n\nabc", "Body.Octets=abc"},
		{"POST /\n\né", "Body.Text=é Body.Octets=-"},
		{"POST /\n\n\xff", "Body.Octets=-"},
		{"GET /\nAuthorization: Basic YTpi", "BasicField.Octets=a:b"},
		{"GET /\nAuthorization: Basic w6k6Yg==", "BasicField.Pair=é:b BasicField.Octets=-"},
		{"GET /\n\nabc", "Plain=false"},
		{"POST /\nContent-Type: A/b; c=d\n\n\xffab", "Body.Text=- Body.Bytes=\xffab Body.Base64=/2Fi Body.Type=a/b Body.Full=A/b;␣c=d Body.File=-"},
		{"POST /\nContent-Type: a/b\nContent-Type: c/d\n\nx", "Body.Type=- Body.Full=- Headers.1.Value=c/d"},
	} {
		p := planned(t, manifest.Native{}, c.request, false)
		has(t, p, c.request, c.want)
	}
}

// has compares fields of the view: "path=value", "␣" for a blank. A path of
// "label" is the label, of "flags" the ways and the marks.
func has(t *testing.T, p *Plan, name, wants string) {
	t.Helper()
	for field := range strings.FieldsSeq(wants) {
		path, want, _ := strings.Cut(field, "=")
		var got string
		switch path {
		case "label":
			got = string(p.Label)
		case "flags":
			got = fmt.Sprintf("%d,%d", p.Ways, p.Marks)
		default:
			got = at(&p.View, path)
		}
		if got != strings.ReplaceAll(want, "␣", " ") {
			t.Errorf("%q: %s is %q, want %q", name, path, got, want)
		}
	}
}

// TestNativeForms: a client's own form is taken where it sends the same, or, but
// for exact, means the same; and what it sets by itself is not among the fields.
func TestNativeForms(t *testing.T) {
	pairs := &manifest.NativePairs{Raw: "-._~", Space: "+", Type: "application/x-www-form-urlencoded"}
	repeats := &manifest.NativePairs{Raw: "-._~", Space: "+", Repeats: true}
	json := &manifest.NativeJSON{Type: "application/json", Item: ", ", Colon: ": "}
	const form, jsonType = "POST /\nContent-Type: application/x-www-form-urlencoded\n\n", "POST /\nContent-Type: application/json\n\n"
	const parts = "POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b\r\n" +
		"Content-Disposition: form-data; name=\"a\"; filename=\"f\"\r\nContent-Type: a/b\r\n\r\n\xff\r\n--b--\r\n"
	for _, c := range []struct {
		native  manifest.Native
		request string
		exact   bool
		want    string
	}{
		{manifest.Native{Query: pairs}, "GET /?a=b+c&d=", false, "Query.Pairs.0.Name=a Query.Pairs.0.Value=b␣c Query.Pairs.1.Value= Query.Pairs.2=- Query.Only=- Query.Record=true Query.Repeats=false URL=https://h.example/ Before=https://h.example/? label=exact"},
		{manifest.Native{Query: pairs}, "GET /?a=2&b=1", false, "Query.Sorted=true InURL=false"},
		{manifest.Native{Query: pairs}, "GET /?a=1&B=2", false, "Query.Sorted=false"},
		{manifest.Native{Query: repeats}, "GET /?a=2&a=1&b=0", false, "Query.Sorted=true"},
		{manifest.Native{Query: repeats}, "GET /?a=2&b=0&a=1", false, "Query.Sorted=false"},
		{manifest.Native{Query: pairs}, "GET /?a=b", false, "Query.Only.Name=a"},
		{manifest.Native{Query: pairs}, "GET /?a%01=b", false, "Query.Only.Name=a\x01"},
		{manifest.Native{Query: &manifest.NativePairs{NoControls: true}}, "GET /?a%01=b", false, "Query=-"},
		{manifest.Native{Query: &manifest.NativePairs{NoControls: true}}, "GET /?a=b%01", false, "Query.Only.Value=b\x01"},
		{manifest.Native{Query: pairs}, "GET /?a=%00", false, "Query.Only.Value=\x00"},
		{manifest.Native{Form: &manifest.NativePairs{Lines: true}}, form + "a=%00", false, "Body.Form=-"},
		{manifest.Native{Form: &manifest.NativePairs{Lines: true}}, form + "a=b%00", false, "Body.Form=-"},
		{manifest.Native{Form: &manifest.NativePairs{Lines: true}}, form + "a=b", false, "Body.Form.Only.Line=a=b"},
		{manifest.Native{Query: pairs}, "GET /?a=b%20c", false, "Query=- URL=https://h.example/?a=b%20c"},
		{manifest.Native{Query: pairs}, "GET /?a=%2D", false, "Query=-"},
		{manifest.Native{Query: pairs}, "GET /?a", false, "Query=-"},
		{manifest.Native{Query: pairs}, "GET /?=a", false, "Query=-"},
		{manifest.Native{Query: pairs}, "GET /?a=1&a=2", false, "Query=-"},
		{manifest.Native{Query: pairs}, "GET /", false, "Query=-"},
		{manifest.Native{Query: repeats}, "GET /?a=1&b=3&a=2", false, "Query.Repeats=true Query.Record=false Query.Pairs.0.Repeated=false Query.Pairs.2.Repeated=true Query.Pairs.0.Values=[2] Query.Pairs.1.Values=[]"},
		{manifest.Native{Query: &manifest.NativePairs{Adjacent: true}}, "GET /?a=1&a=2&b=3", false, "Query.Repeats=true"},
		{manifest.Native{Query: &manifest.NativePairs{Adjacent: true}}, "GET /?a=1&b=3&a=2", false, "Query=-"},
		{manifest.Native{Query: &manifest.NativePairs{Repeats: true, Distinct: true}}, "GET /?a=1&a=1", false, "Query=-"},
		{manifest.Native{Query: &manifest.NativePairs{Repeats: true, Distinct: true}}, "GET /?a=1&a=2", false, "Query.Repeats=true"},
		{manifest.Native{Query: &manifest.NativePairs{Sorts: true}}, "GET /?b=1&a=2", false, "Query=-"},
		{manifest.Native{Query: &manifest.NativePairs{Sorts: true}}, "GET /?a=1&b=2", false, "Query.Pairs.1.Name=b"},
		{manifest.Native{Query: &manifest.NativePairs{Loses: []string{"b"}}}, "GET /?a=1&b=2", false, "Query=-"},
		{manifest.Native{Query: &manifest.NativePairs{Loses: []string{"b"}}}, "GET /?a=1&c=b", false, "Query.Pairs.1.Name=c"},
		{manifest.Native{Form: pairs}, form + "a=b+c", false, "Body.Form.Only.Value=b␣c Body.Text=- Body.Typed=true Headers.0=- label=exact"},
		{manifest.Native{Form: pairs}, form + "a=b%20c", false, "Body.Form.Only.Value=b␣c label=equivalent"},
		{manifest.Native{Form: pairs}, form + "a=b%20c", true, "Body.Form=- Body.Text=a=b%20c Body.Typed=false Headers.0.Name=Content-Type label=exact"},
		{manifest.Native{Form: pairs, Max: 5}, form + "a=bcd", false, "Body.Form.Only.Value=bcd"},
		{manifest.Native{Form: pairs, Max: 4}, form + "a=bcd", false, "Body.Form=- Body.Text=a=bcd"},
		{manifest.Native{Form: &manifest.NativePairs{Raw: "-._~", Space: "+", Exact: true}}, form + "a=b%20c", false, "Body.Form=- label=exact"},
		{manifest.Native{Form: &manifest.NativePairs{Type: "x", FixedType: true}}, form + "a=b", false, "Body.Form=-"},
		{manifest.Native{JSON: json}, jsonType + `{"a": 1, "b": [2]}`, false, "Body.Text=- Body.Typed=true Headers.0=- label=exact"},
		{manifest.Native{JSON: json}, jsonType + `{"a":1}`, false, "Body.Text=- Headers.0=- label=equivalent"},
		{manifest.Native{JSON: json}, jsonType + `{"a":1}`, true, `Body.JSON=- Body.Text={"a":1} Headers.0.Name=Content-Type label=exact`},
		{manifest.Native{JSON: json}, jsonType + "null", false, "Body.Text=-"},
		{manifest.Native{JSON: &manifest.NativeJSON{RefusesNull: true}}, jsonType + "null", false, "Body.Text=null"},
		{manifest.Native{JSON: &manifest.NativeJSON{RefusesNull: true}}, jsonType + "[]", false, "Body.Text=-"},
		{manifest.Native{JSON: &manifest.NativeJSON{Containers: true}}, jsonType + "1", false, "Body.Text=1"},
		{manifest.Native{JSON: &manifest.NativeJSON{RefusesWhole: true}}, jsonType + "[1.0]", false, "Body.Text=[1.0]"},
		{manifest.Native{JSON: &manifest.NativeJSON{RefusesWhole: true}}, jsonType + "[1.5]", false, "Body.Text=-"},
		{manifest.Native{JSON: json}, jsonType + "[1.0]", false, "Body.Text=-"},
		{manifest.Native{JSON: json}, "POST /\nContent-Type: application/x+json\n\n[]", false, "Body.Text=- Body.Typed=false Headers.0.Value=application/x+json"},
		{manifest.Native{JSON: json}, "POST /\n\n[]", false, "Body.JSON=- Body.Text=[]"},
		{manifest.Native{JSON: &manifest.NativeJSON{Loses: []string{"p"}}}, jsonType + `[{"p":1}]`, false, `Body.JSON=-`},
		{manifest.Native{JSON: &manifest.NativeJSON{Loses: []string{"p", ""}}}, jsonType + `[{"q":[1]},"p"]`, false, `Body.Text=-`},
		{manifest.Native{JSON: &manifest.NativeJSON{Loses: []string{"p"}}}, jsonType + `{"q":{"p":1}}`, false, `Body.JSON=-`},
		{manifest.Native{Multipart: &manifest.NativeMultipart{}}, "POST /\n\nx", false, "Body.Text=x Body.Parts=[]"},
		{manifest.Native{Multipart: &manifest.NativeMultipart{}}, parts, false, "Body.Parts.0.Name=a Body.Parts.0.FileName=- Body.Parts.0.Text=true Body.Parts.0.Content=x Body.Parts.0.Type=- Body.Parts.1.FileName=f Body.Parts.1.Type=a/b Body.Parts.1.Text=false Body.Bytes=- Headers.0=- Body.Files=true"},
		{manifest.Native{Multipart: &manifest.NativeMultipart{Refuses: []string{"repeated-name"}}}, parts, false, "Body.Parts=[]"},
		{manifest.Native{Multipart: &manifest.NativeMultipart{Refuses: []string{"untyped-field"}}}, parts, false, "Body.Parts=[]"},
		{manifest.Native{Cookies: true}, "GET /\nCookie: a=b; c=d", false, "Cookies.Pairs.1.Value=d Cookies.Text=a=b;␣c=d Cookies.Only=- Headers.0=- Plain=false"},
		{manifest.Native{Cookies: true}, "GET /\nCookie: a=b", false, "Cookies.Only.Name=a"},
		{manifest.Native{Cookies: true}, "GET /\nCookie: a=b; a=d", false, "Cookies=- Headers.0.Name=Cookie"},
		{manifest.Native{Cookies: true}, "GET /\nCookie: a=", false, "Cookies=-"},
		{manifest.Native{Cookies: true}, `GET /` + "\nCookie: a=\"b\"", false, "Cookies=-"},
		{manifest.Native{Cookies: true}, "GET /\nCookie: a(=b", false, "Cookies=-"},
		{manifest.Native{Cookies: true, CookiesMax: 3}, "GET /\nCookie: a=b", false, "Cookies.Only.Name=a"},
		{manifest.Native{Cookies: true, CookiesMax: 2}, "GET /\nCookie: a=b", false, "Cookies=-"},
		{manifest.Native{Cookies: true, SortsCookies: true}, "GET /\nCookie: b=1; a=2", false, "Cookies=-"},
		{manifest.Native{Cookies: true, SortsCookies: true}, "GET /\nCookie: a=1; b=2", false, "Cookies.Pairs.0.Name=a"},
		{manifest.Native{Basic: "ascii"}, "GET /\nAuthorization: Basic YTpi", false, "Basic.User=a Basic.Password=b BasicField=- Headers.0=- Plain=false"},
		{manifest.Native{Basic: "ascii"}, "GET /\nAuthorization: Basic w6k6Yg==", false, "Basic=- BasicField.User=é Headers.0.Name=Authorization"},
		{manifest.Native{Basic: "utf-8"}, "GET /\nAuthorization: Basic YQo6Yg==", false, "Basic=- BasicField=-"},
		{manifest.Native{}, "GET /\nAuthorization: Basic YQo6Yg==", false, "Basic=- BasicField=-"},
		{manifest.Native{Basic: "ascii"}, "GET /\nAuthorization: Basic YTrDqQ==", false, "Basic=- BasicField.Password=é"},
		{manifest.Native{Basic: "field-ascii"}, "GET /\nAuthorization: Basic YTrDqQ==", false, "BasicField=-"},
		{manifest.Native{Basic: "utf-8"}, "GET /\nAuthorization: Basic w6k6Yg==", false, "Basic.User=é"},
		{manifest.Native{Basic: "field-ascii"}, "GET /\nAuthorization: Basic w6k6Yg==", false, "Basic=- BasicField=-"},
		{manifest.Native{Basic: "field-ascii"}, "GET /\nAuthorization: Basic YTpi", false, "Basic=- BasicField.User=a"},
		{manifest.Native{ContentType: true}, "POST /\nContent-Type: a/b\n\nx", false, "Body.Full=a/b Headers.0=-"},
		{manifest.Native{ContentType: true}, "POST /\nContent-Type:\n\nx", false, "Headers.0.Name=Content-Type"},
	} {
		has(t, planned(t, c.native, c.request, c.exact), c.request, c.want)
	}
}
