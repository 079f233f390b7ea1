package parser

import "testing"

func TestSniff(t *testing.T) {
	cases := map[string]Kind{
		"":                                Wire,
		"GET / HTTP/1.1\n":                Wire,
		":method: GET\n":                  Wire,
		"curl / HTTP/1.1":                 Wire, // a method is any token
		"#tag /x HTTP/1.1":                Wire,
		"Hello / HTTP/1.1":                Wire,
		"HTTP-GET / HTTP/1.1":             Wire,
		"GET /x [a] \"b\" c HTTP/1.1":     Wire,
		"\uFEFF\n\n### one\nGET /":        HTTPFile,
		"# comment\nGET /":                HTTPFile,
		"// comment\nGET /":               HTTPFile,
		"@host = example.com\nGET /":      HTTPFile,
		"@host=example.com\nGET /":        HTTPFile,
		"@a b HTTP/1.1":                   Wire,
		"curl https://example.com":        Curl,
		"$ curl https://example.com":      Curl,
		"curl.exe https://example.com":    Curl,
		"{\"log\": {\"version\": \"1.2\"": HAR,
		"{\n\t\"log\" : {":                HAR,
		"{\"a\": 1}":                      JSON,
		"[]":                              JSON,
		"{}":                              JSON,
		`{"info": {"_postman_id": "1"}}`:  Postman,
		`{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}`: Postman,
		`{"id": "1", "values": [], "_postman_variable_scope": "environment"}`:                          Postman,
		"{\n  \"openapi\": \"3.1.0\"":               OpenAPI,
		`{"swagger": "2.0", "info": {}`:             OpenAPI,
		"openapi: 3.0.3\ninfo:\n":                   OpenAPI,
		"---\nswagger: '2.0'\n":                     OpenAPI,
		`{"_type": "export", "__export_format": 4}`: Insomnia,
		"type: collection.insomnia.rest/5.0\n":      Insomnia,
		"meta {\n  name: a\n}\n":                    Bruno,
		`{"a": "openapi"}`:                          JSON,
		"---":                                       Wire,
		"openapi / HTTP/1.1":                        Wire,
		"{{host}}/x":                                HTTPFile,
		"HTTP/1.1 200 OK":                           Response,
		"HTTP/2 404":                                Response,
		"HTTP/2 / HTTP/1.1":                         Wire,
		"::1 - bob [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/2.0\" 200 1 \"-\" \"x\"": AccessLog,
	}
	for input, want := range cases {
		if got := Sniff(input); got != want {
			t.Errorf("%q: got %s, want %s", input, got, want)
		}
	}
}
