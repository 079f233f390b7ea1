package har

var cases = []row{
	{name: "Chrome", input: `{
  "log": {
    "version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"},
    "pages": [{"id": "page_1", "title": "https://h.example/"}],
    "entries": [{
      "_initiator": {"type": "script"}, "pageref": "page_1",
      "request": {
        "method": "POST", "url": "https://h.example/api/items?a=1&b=%20", "httpVersion": "http/2.0",
        "headers": [
          {"name": ":authority", "value": "h.example"}, {"name": ":method", "value": "POST"},
          {"name": "accept", "value": "*/*"}, {"name": "content-length", "value": "16"},
          {"name": "content-type", "value": "application/json"}, {"name": "cookie", "value": "sid=1"}
        ],
        "queryString": [{"name": "a", "value": "1"}, {"name": "b", "value": " "}],
        "cookies": [{"name": "sid", "value": "1"}], "headersSize": -1, "bodySize": 16,
        "postData": {"mimeType": "application/json", "text": "{\"a\":\"\u00e9\\n\"}"}
      },
      "response": {"status": 200, "content": {"size": 2, "text": "{}"}}, "time": 12.5
    }]
  }
}`, want: `
POST @274 "POST" HTTP/2 "" @173 "{\n      \"_initi"+841
  https "h.example" path "/api/items" query true "a=1&b=%20" @289 "https://h.example/api/items?a=1&b=%20"
  accept: "*/*" @491 "accept" @510 "*/*"
  content-type: "application/json" @580 "content-type" @605 "application/json"
  cookie: "sid=1" @635 "cookie" @654 "sid=1"
  body "{\"a\":\"é\\n\"}" @905 "{\\\"a\\\":\\\"\\u00e9\\\\n\\\"}"
`},
	{name: "Firefox", input: `{"log": {"entries": [{"request": {"bodySize": 0, "method": "GET", "url": "http://127.0.0.1:8080/", "httpVersion": "HTTP/1.1", "headers": [{"name": "Host", "value": "127.0.0.1:8080"}, {"name": "User-Agent", "value": "Mozilla/5.0"}, {"name": "Transfer-Encoding", "value": "chunked"}], "cookies": [], "queryString": []}}]}}`, want: `
GET @60 "GET" HTTP/1.1 "" @21 "{\"request\": {\"b"+281
  http "127.0.0.1:8080" path "/" query false "" @74 "http://127.0.0.1:8080/"
  User-Agent: "Mozilla/5.0" @193 "User-Agent" @216 "Mozilla/5.0"
`},
	{name: "a panel's request line among the fields", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example/a", "headers": [{"name": "GET /a HTTP/1.1", "value": ""}, {"name": "A", "value": "1"}]}}]}}`, want: `
GET @45 "GET"  "" @21 "{\"request\": {\"m"+129
  https "h.example" path "/a" query false "" @59 "https://h.example/a"
  A: "1" @145 "A" @159 "1"
warning pseudo-field [] @103 "GET /a HTTP/1.1": a request line among the header fields, as panels of browsers show it; left out
`},
	{name: "names", input: `{"log": {"entries": [{"comment": "first", "request": {"method": "GET", "url": "https://h.example/a"}}, {"request": {"method": "GET", "url": "https://h.example/a", "comment": "second"}, "comment": "entry"}]}}`, want: `
GET @65 "GET"  "first" @21 "{\"comment\": \"fi"+65
  https "h.example" path "/a" query false "" @79 "https://h.example/a"
GET @127 "GET"  "second" @103 "{\"request\": {\"m"+86
  https "h.example" path "/a" query false "" @141 "https://h.example/a"
`},
	{name: "versions", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example/a", "httpVersion": "h3"}}, {"request": {"method": "GET", "url": "https://h.example/a", "httpVersion": "unknown"}}, {"request": {"method": "GET", "url": "https://h.example/a", "httpVersion": "HTTP/1.0"}}]}}`, want: `
GET @45 "GET" HTTP/3 "" @21 "{\"request\": {\"m"+66
  https "h.example" path "/a" query false "" @59 "https://h.example/a"
GET @128 "GET"  "" @104 "{\"request\": {\"m"+71
  https "h.example" path "/a" query false "" @142 "https://h.example/a"
GET @216 "GET" HTTP/1.0 "" @192 "{\"request\": {\"m"+72
  https "h.example" path "/a" query false "" @230 "https://h.example/a"
`},
	{name: "targets without a path", input: `{"log": {"entries": [{"request": {"method": "CONNECT", "url": "https://h.example:443/?a"}}, {"request": {"method": "OPTIONS", "url": "http://h.example"}}, {"request": {"method": "OPTIONS", "url": "http://h.example/"}}, {"request": {"method": "OPTIONS", "url": "http://h.example?"}}]}}`, want: `
CONNECT @45 "CONNECT"  "" @21 "{\"request\": {\"m"+54
  https "h.example:443" path "" query false "" @63 "https://h.example:443/?a"
OPTIONS @116 "OPTIONS"  "" @92 "{\"request\": {\"m"+46
  http "h.example" path "*" query false "" @134 "http://h.example"
OPTIONS @179 "OPTIONS"  "" @155 "{\"request\": {\"m"+47
  http "h.example" path "/" query false "" @197 "http://h.example/"
OPTIONS @243 "OPTIONS"  "" @219 "{\"request\": {\"m"+47
  http "h.example" path "/" query true "" @261 "http://h.example?"
`},
	{name: "text over params", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "headers": [{"name": "Content-Type", "value": "application/x-www-form-urlencoded"}], "postData": {"text": "a=%20", "params": [{"name": "a", "value": "x"}]}}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+203
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
  Content-Type: "application/x-www-form-urlencoded" @104 "Content-Type" @129 "application/x-www-form-urlencoded"
  body "a=%20" @189 "a=%20"
`},
	{name: "params of a form", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "postData": {"mimeType": "application/x-www-form-urlencoded", "text": "", "params": [{"name": "a b", "value": "c&d"}, {"name": "e"}]}}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+181
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
  Content-Type: "application/x-www-form-urlencoded" @108 "application/x-www-form-urlencoded" @108 "application/x-www-form-urlencoded"
  body "a+b=c%26d&e=" @166 "[{\"name\": \"a b\""+33
info content-type-from-body [header:content-type] @108 "application/x-www-form-urlencoded": the headers have no Content-Type; it is that of the body
`},
	{name: "params of a multipart", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "postData": {"mimeType": "multipart/form-data", "params": [{"name": "a\"", "value": "1"}, {"name": "f", "fileName": "x.png", "contentType": "image/png"}]}}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+202
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
  Content-Type: "multipart/form-data; boundary=------------------------2c8f4e7af10c780b" @108 "multipart/form-data" @108 "multipart/form-data"
  body "--------------------------2c8f4e7af10c780b\r\nContent-Disposition: form-data; name=\"a%22\"\r\n\r\n1\r\n--------------------------2c8f4e7af10c780b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\n{{x.png}}\r\n--------------------------2c8f4e7af10c780b--\r\n" @140 "[{\"name\": \"a\\\"\""+80
info content-type-from-body [header:content-type] @108 "multipart/form-data": the headers have no Content-Type; it is that of the body
warning file-by-name [body] @199 "x.png": the archive names a file and does not hold it; the snippet reads it
`},
	{name: "params of a multipart, boundary in the field", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "headers": [{"name": "Content-Type", "value": "multipart/form-data; boundary=xyz"}], "postData": {"mimeType": "multipart/form-data", "params": [{"name": "a", "value": "1"}]}}}, {"request": {"method": "POST", "url": "https://h.example/a", "headers": [{"name": "content-type", "value": "multipart/form-data"}], "postData": {"mimeType": "multipart/form-data", "params": [{"name": "a", "value": "1"}]}}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+221
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
  Content-Type: "multipart/form-data; boundary=xyz" @104 "Content-Type" @129 "multipart/form-data; boundary=xyz"
  body "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz--\r\n" @225 "[{\"name\": \"a\", \"value\": \"1\"}]"
POST @283 "POST"  "" @259 "{\"request\": {\"m"+207
  https "h.example" path "/a" query false "" @298 "https://h.example/a"
  content-type: "multipart/form-data; boundary=------------------------ac4d51820e249a1d" @342 "content-type" @367 "multipart/form-data"
  body "--------------------------ac4d51820e249a1d\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--------------------------ac4d51820e249a1d--\r\n" @449 "[{\"name\": \"a\", \"value\": \"1\"}]"
`},
	{name: "base64", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "postData": {"mimeType": "image/png", "text": "iVBORwD/", "encoding": "base64"}}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+127
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
  Content-Type: "image/png" @108 "image/png" @108 "image/png"
  body "\x89PNG\x00\xff" @129 "iVBORwD/"
info content-type-from-body [header:content-type] @108 "image/png": the headers have no Content-Type; it is that of the body
`},
	{name: "bad base64 and encoding", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "postData": {"text": "%", "encoding": "base64"}}}, {"request": {"method": "POST", "url": "https://h.example/a", "postData": {"text": "x", "encoding": "rot13"}}}]}}`, want: `
error invalid-base64 [body] @104 "%": the body is not base64, though the archive says so
error unknown-encoding [body] @233 "rot13": an encoding of the body other than base64
`},
	{name: "empty body", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "postData": {"mimeType": "", "text": ""}}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+88
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
  body "" @120 ""
`},
	{name: "missing body", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "bodySize": 12}}, {"request": {"method": "POST", "url": "https://h.example/a", "bodySize": -1}}, {"request": {"method": "POST", "url": "https://h.example/a", "postData": null}}]}}`, want: `
POST @45 "POST"  "" @21 "{\"request\": {\"m"+62
  https "h.example" path "/a" query false "" @60 "https://h.example/a"
POST @124 "POST"  "" @100 "{\"request\": {\"m"+62
  https "h.example" path "/a" query false "" @139 "https://h.example/a"
POST @203 "POST"  "" @179 "{\"request\": {\"m"+64
  https "h.example" path "/a" query false "" @218 "https://h.example/a"
warning missing-body [body] @94 "12": the request had a body, which the archive does not hold | browsers leave out uploads and large bodies
`},
	{name: "query and cookies from their lists", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example/a", "queryString": [{"name": "q", "value": "a b&c"}], "cookies": [{"name": "a", "value": "b"}, {"name": "c", "value": "d"}]}}]}}`, want: `
GET @45 "GET"  "" @21 "{\"request\": {\"m"+166
  https "h.example" path "/a" query true "q=a+b%26c" @59 "https://h.example/a"
  Cookie: "a=b; c=d" @142 "[{\"name\": \"a\", "+43 @142 "[{\"name\": \"a\", "+43
info query-from-list [target] @96 "[{\"name\": \"q\", \"value\": \"a b&c\"}]": the URL has no query; it is made of the list
info cookies-from-list [header:cookie] @142 "[{\"name\": \"a\", "+43: the headers have no Cookie; it is made of the list
`},
	{name: "URLs", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example"}}, {"request": {"method": "GET", "url": "https://h.example?x#frag"}}, {"request": {"method": "GET", "url": "https://u:p%40@h.example:8443/a b/é?"}}, {"request": {"method": "GET", "url": "wss://h.example/"}}, {"request": {"method": "GET", "url": "https://u:p@h.example/", "headers": [{"name": "authorization", "value": "mine"}]}}]}}`, want: `
GET @45 "GET"  "" @21 "{\"request\": {\"m"+43
  https "h.example" path "/" query false "" @59 "https://h.example"
GET @105 "GET"  "" @81 "{\"request\": {\"m"+50
  https "h.example" path "/" query true "x" @119 "https://h.example?x#frag"
GET @172 "GET"  "" @148 "{\"request\": {\"m"+63
  https "h.example:8443" path "/a%20b/%C3%A9" query true "" @186 "https://u:p%40@h.example:8443/a b/é?"
  Authorization: "Basic dTpwQA==" @186 "https://u:p%40@h.example:8443/a b/é?" @186 "https://u:p%40@h.example:8443/a b/é?"
GET @311 "GET"  "" @287 "{\"request\": {\"m"+105
  https "h.example" path "/" query false "" @325 "https://u:p@h.example/"
  authorization: "mine" @372 "authorization" @398 "mine"
warning unencoded-target [target] @186 "https://u:p%40@h.example:8443/a b/é?": raw white space or non-ASCII in the target; sent percent-encoded | write it percent-encoded
info not-http [target] @266 "wss://h.example/": the entry is not a request over HTTP; left out
`},
	{name: "another Host", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example/a", "headers": [{"name": "Host", "value": "other.example"}]}}]}}`, want: `
GET @45 "GET"  "" @21 "{\"request\": {\"m"+102
  https "h.example" path "/a" query false "" @59 "https://h.example/a"
  Host: "other.example" @103 "Host" @120 "other.example"
`},
	{name: "bad values", input: `{"log": {"entries": [{"request": {"method": "GE T", "url": "https://h.example/"}}, {"request": {"method": "GET", "url": "https://h h/"}}, {"request": {"method": "GET", "url": "https://h.example/\n"}}, {"request": {"method": "GET", "url": "https://h.example/a", "headers": [{"name": "a b", "value": "c"}, {"name": "x", "value": "c\r\nd"}]}}]}}`, want: `
error invalid-method [method] @45 "GE T": the method is not a token | methods are words such as GET
error invalid-host [target] @121 "https://h h/": not a host with an optional port
error invalid-target [target] @176 "https://h.example/\\n": control character in the URL | write it percent-encoded
error invalid-field-name [] @283 "a b": the field name is not a token
error invalid-field-value [header:x] @328 "c\\r\\nd": control character in a header field
`},
	{name: "missing members", input: `{"log": {"entries": [{"request": {"url": "https://h.example/"}}, {"request": {"method": "GET"}}]}}`, want: `
error missing-method [method] @33 "": the request of the entry has no method
error missing-url [target] @77 "": the request of the entry has no url
`},
	{name: "wrong types", input: `{"log": {"entries": [{"request": {"method": 1, "url": "https://h.example/"}}, {"request": {"method": "GET", "url": "https://h.example/a", "headers": {}}}, {"request": {"method": "GET", "url": "https://h.example/a", "headers": [1]}}, {"request": {"method": "GET", "url": "https://h.example/a", "postData": "x"}}, {"request": {"method": "GET", "url": "https://h.example/a", "headers": [{"name": "a", "value": 1}]}}]}}`, want: `
error invalid-har [method] @44 "1": not a JSON string in UTF-8
error invalid-har [] @149 "{}": the headers of the request are not a list
error invalid-har [] @227 "1": the element of the headers is not an object
error invalid-har [] @305 "\"x\"": the body is not an object
error invalid-har [] @407 "1": not a JSON string in UTF-8
`},
	{name: "entries without a request", input: `{"log": {"entries": [{}, 1, {"request": null}, {"request": {"method": "GET", "url": "https://h.example/a"}}]}}`, want: `
GET @71 "GET"  "" @47 "{\"request\": {\"m"+45
  https "h.example" path "/a" query false "" @85 "https://h.example/a"
error missing-request [] @21 "": the entry has no request
error invalid-entry [] @25 "1": the entry is not an object
error invalid-har [] @40 "null": the request is not an object
`},
	{name: "a lone surrogate", input: `{"log": {"entries": [{"request": {"method": "POST", "url": "https://h.example/a", "postData": {"text": "\ud800"}}}]}}`, want: "\n" +
		"POST @45 \"POST\"  \"\" @21 \"{\\\"request\\\": {\\\"m\"+78\n" +
		"  https \"h.example\" path \"/a\" query false \"\" @60 \"https://h.example/a\"\n" +
		"  body \"�\" @104 \"\\\\ud800\"\n" +
		"warning lone-surrogate [body] @103 \"\\\"\\\\ud800\\\"\": half of a surrogate pair; read as U+FFFD | binary content needs \"encoding\": \"base64\"\n"},
	{name: "BOM", input: "\ufeff{\"log\": {\"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"https://h.example/a\"}}]}}", want: `
GET @48 "GET"  "" @24 "{\"request\": {\"m"+45
  https "h.example" path "/a" query false "" @62 "https://h.example/a"
`},
	{name: "not JSON", input: "GET / HTTP/1.1", want: `
error not-har [] @0 "": this is not an HTTP archive (HAR) | an archive starts with {"log": {
`},
	{name: "an array", input: "[1]", want: `
error not-har [] @0 "": this is not an HTTP archive (HAR) | an archive starts with {"log": {
`},
	{name: "JSON of another kind", input: `{"a": {"log": {}}}`, want: `
error not-har [] @18 "": JSON, but not an archive: it has no log | an archive starts with {"log": {
`},
	{name: "log of the wrong type", input: `{"log": []}`, want: `
error invalid-har [] @8 "": the value of log is of the wrong type
`},
	{name: "entries of the wrong type", input: `{"log": {"entries": {}}}`, want: `
error invalid-har [] @20 "": the value of entries is of the wrong type
`},
	{name: "no entries", input: `{"log": {"version": "1.2"}}`, want: `
error missing-entries [] @27 "": the archive has no entries
`},
	{name: "empty entries", input: `{"log": {"entries": []}}`, want: `
error no-request [] @24 "": no entry of the archive is an HTTP request that can be sent
`},
	{name: "cut off", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example/a"}}, {"request": {"method": "GET`, want: `
GET @45 "GET"  "" @21 "{\"request\": {\"m"+45
  https "h.example" path "/a" query false "" @59 "https://h.example/a"
error har-cut-off [] @110 "": the archive ends in the middle | it was cut off; export it again
`},
	{name: "broken after an entry", input: `{"log": {"entries": [{"request": {"method": "GET", "url": "https://h.example/a"}} {"request": {}}]}}`, want: `
GET @45 "GET"  "" @21 "{\"request\": {\"m"+45
  https "h.example" path "/a" query false "" @59 "https://h.example/a"
error invalid-json [] @82 "": not the JSON of an archive here
`},
	{name: "not UTF-8", input: "{\"log\": {\"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"https://h.example/\xff\"}}]}}", want: `
error invalid-har [target] @58 "\"https://h.example/\xff\"": not a JSON string in UTF-8
`},
	{name: "gzip", input: "\x1f\x8b\b", want: `
error compressed-input [] @0 "": this is compressed with gzip | unpack it first
`},
	{name: "UTF-16", input: "\xff\xfe{\x00", want: `
error utf16-input [] @0 "": this is UTF-16 text | save it as UTF-8
`},
	{name: "empty", input: ` 
`, want: `
error empty-input [] @2 "": no archive in the input
`},
}
