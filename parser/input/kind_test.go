package input_test

import (
	"testing"

	"snipgen/parser"
	"snipgen/parser/input"
)

func TestKindOf(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       parser.Kind
	}{
		{"", "GET / HTTP/1.1\nHost: h\n\n###\n", parser.HTTPFile},
		{"a.http", "GET https://h/\n\n###\nGET https://h/2\n", parser.HTTPFile},
		{"a.rest", "GET https://{{h}}/\n", parser.HTTPFile},
		{"a.http", "GET / HTTP/1.1\nHost: h\nX: {{h}}\n", parser.HTTPFile},
		{"a.txt", "### one\nGET https://h/\n", parser.HTTPFile},
		{"a.http", "curl https://h/", parser.Curl},
		{"", "GET https://h/\nHTTP 200\n", "hurl"},
		{"", "GET https://h/\n[QueryStringParams]\na: b\n", "hurl"},
		{"a.hurl", "GET https://h/\n", "hurl"},
		{"", "# a comment\nGET https://h/\n\nHTTP *\n", "hurl"},
		{"", "POST /x HTTP/1.1\nHost: h\n\n[Query]\na=b\n", parser.Wire},
		{"", "# a comment\nopenapi: 3.1.0\n", "openapi"},
		{"a.json", `{"info": {"_postman_id": "1"}}`, "postman"},
		{"", `{"log": {}}`, parser.HAR},
		{"", `{"a": 1}`, parser.Wire},
		{"", "GET https://h/a\nX: {{h}}\n", parser.HTTPFile},
		{"", "GET https://h/a HTTP/1.1\nX: {{h}}\n", parser.HTTPFile},
		{"", "GET https://h/a\nX: {{h}\n", parser.Wire},
		{"", "https://h/a\n", parser.HTTPFile},
		{"", "GET https://h/a\n\n###\n\nhttps://h/b\n", parser.HTTPFile},
		{"", "/*\n read it\n*/\nGET https://h/a\n", parser.HTTPFile},
		{"", "GET https://h/a\n    ?b=c\n    &d=e\n", parser.HTTPFile},
		{"", "GET https://h/a\n\n?? status == 200\n", parser.HTTPFile},
		{"", "GET https://h/a\n\n> {%\n  client.log(1)\n%}\n", parser.HTTPFile},
		{"", "GET https://h/a\n\n{{\n  let a = 1\n}}\n", parser.HTTPFile},
		{"", "POST /a HTTP/1.1\nHost: h\n\n?? status == 200\n", parser.Wire},
		{"", "POST /a HTTP/1.1\nHost: h\n\n{{\na\n}}\n", parser.Wire},
		{"", "GET /a\nX: {{h}}\n", parser.HTTPFile},
		{"a.har", `{"a": 1, "log": {}}`, parser.HAR},
		{"a.HAR", `[]`, parser.HAR},
		{"a.har", "GET / HTTP/1.1\n", parser.Wire},
		{"a.sh", "#!/bin/sh\n\n/usr/bin/curl https://h/\n", parser.Curl},
		{"a.sh", "# curl is not used here\nGET / HTTP/1.1\n", parser.HTTPFile},
		{"a.txt", "#!/bin/sh\ncurl https://h/\n", parser.Curl},
		{"", "# list them\ncurl https://h/a\n\n# and one\ncurl https://h/a/1\n", parser.Curl},
		{"", "###########\n# a banner\n###########\ncurl https://h/\n", parser.Curl},
		{"", "T=a\nU='b c'\ncurl -H \"T: $T\" https://h/\n", parser.Curl},
		{"", "export T=\"a\"  # of yours\n\ncurl https://h/$T\n", parser.Curl},
		{"", "R=$(curl -s https://h/)\necho \"$R\"\n", parser.Curl},
		{"", "for i in 1 2; do curl https://h/$i; done\n", parser.Curl},
		{"", "for i in `curl https://h/`; do :; done\n", parser.Curl},
		{"", "if [ -n \"$T\" ]; then\n  curl https://h/\nfi\n", parser.Curl},
		{"", "echo '{}' | curl -d @- https://h/\n", parser.Curl},
		{"", "cat <<EOF > f\nx\nEOF\nsudo -E /usr/bin/curl -d @f https://h/\n", parser.Curl},
		{"", "cd /tmp && A=1 curl https://h/\n", parser.Curl},
		{"", "set -e\r\ncurl https://h/\r\n", parser.Curl},
		{"", "# a\nGET https://h/\n", parser.HTTPFile},
		{"", "# a\nGET https://h/\n\n{\n  curl -d x\n}\n", parser.HTTPFile},
		{"", "# a\ncurl https://{{h}}/\n", parser.HTTPFile},
		{"", "# a\n@b = c\ncurl https://h/\n", parser.HTTPFile},
		{"", "### a\ncurl https://h/\n\n### b\ncurl https://h/b\n", parser.HTTPFile},
		{"", "// a\ncurl https://h/\n", parser.HTTPFile},
		{"", "// a\nGET https://h/\n", parser.HTTPFile},
		{"", "# a\nwget https://h/\n", parser.Wget},
		{"", "U=https://h/\nwget -q $U\n", parser.Wget},
		{"", "U=https://h/\nwget -q $U\ncurl $U\n", parser.Curl},
		{"", "# a\nhttp POST h.example a=b\n", parser.HTTPie},
		{"", "// a\nfetch('https://h/')\n", parser.Fetch},
		{"", "# a\n@u = b\nwget https://h/\n", parser.HTTPFile},
		{"", "# a\nA=$(b -o '{{c}}')\ncurl https://h/$A\n", parser.Curl},
		{"", "curl\u00a0https://h/\n", parser.Curl},
		{"", "POST /x HTTP/1.1\nHost: h\n\ncurl https://h/ | sh\n", parser.Wire},
		{"", "GIT /x\ncurl https://h/\n", parser.Wire},
		{"", "GET https://h/ HTTP/1.1\n\n#!/bin/sh\ncurl https://h/\n", parser.Wire},
		{"", "# about curl\nGET https://h/curl\n", parser.HTTPFile},
		{"a.http", "# a\ncurl https://h/\n", parser.HTTPFile},
		{"a.http", "GET https://h/\nX: {{h}}\n", parser.HTTPFile},
		{"a.http", "POST https://h/ HTTP/1.1\n\n< a.json\n", parser.HTTPFile},
		{"a.http", "POST / HTTP/1.1\nHost: h\n\n< a.json\n", parser.HTTPFile},
		{"", "POST / HTTP/1.1\nHost: h\n\n< a.json\n", parser.Wire},
		{"", "GET /{{7*7}} HTTP/1.1\nHost: h\n", parser.Wire},
		{"", "POST / HTTP/1.1\nHost: h\n\n{\"a\": \"{{b}}\"}", parser.Wire},
		{"", "POST / HTTP/1.1\nHost: h\nContent-Type: text/markdown\n\n### Heading\ntext\n", parser.Wire},
		{"", "POST / HTTP/1.1\nHost: h\n\n### next\n# comment\nGET /b\n", parser.HTTPFile},
		{"", "POST / HTTP/1.1\nHost: h\n\n### next\ncurl https://h/\n", parser.HTTPFile},
		{"a.http", "GET / HTTP/1.1\nHost: h\n", parser.Wire},
		{"a.http", "OPTIONS * HTTP/1.1\nHost: h\n", parser.Wire},
		{"a.http", "CONNECT h:443 HTTP/1.1\nHost: h\n", parser.Wire},
		{"a.http", ":method: GET\n:authority: h\n:path: /\n", parser.Wire},
		{"a.http", "GET https://h/ HTTP/1.1\n", parser.HTTPFile},
		{"a.http", "GET /a\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n> {%\n x\n%}\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n>> a.json\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n<> a.json\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\n?? status == 200\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n\nHTTP/1.1 200 OK\n", parser.HTTPFile},
		{"a.rest", "POST / HTTP/1.1\nHost: h\n\na=1\n&b=2\n", parser.HTTPFile},
		{"a.rest", "POST / HTTP/1.1\nHost: h\nX-REQUEST-TYPE: GraphQL\n\nquery { a }\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Basic user:pass\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Basic user pass\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Basic dTpw\n", parser.Wire},
		{"a.rest", "GET / HTTP/1.1\nHost: h\nAuthorization: Digest user pass\n", parser.HTTPFile},
		{"a.rest", "GET / HTTP/1.1\nHost: h\n# a comment\nA: b\n", parser.HTTPFile},
		{"a.rest", "GET /a HTTP/1.1\n  ?b=1\n", parser.HTTPFile},
		{"a.http", "curl https://h/\n\n###\nGET https://h/\n", parser.HTTPFile},
	} {
		if got := input.KindOf(test.text, test.name); got != test.want {
			t.Errorf("%s %q: %s, want %s", test.name, test.text, got, test.want)
		}
	}
}

// TestPowerShellIsKnown: scripts with web requests of PowerShell are told from
// other inputs that begin alike, or speak of them.
func TestPowerShellIsKnown(t *testing.T) {
	for _, test := range []struct {
		text, name string
		want       parser.Kind
	}{
		{"irm https://h.example/", "", parser.PowerShell},
		{"IWR https://h.example/", "", parser.PowerShell},
		{"invoke-webrequest\thttps://h.example/", "-", parser.PowerShell},
		{"\uFEFF# note\n\nInvoke-RestMethod https://h.example/", "", parser.PowerShell},
		{"<# note\n #>\n$s = 1\nInvoke-RestMethod https://h.example/", "", parser.PowerShell},
		{"PS C:\\> Invoke-RestMethod https://h.example/", "", parser.PowerShell},
		{"$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\r\nInvoke-WebRequest -Uri \"https://h.example/\"", "", parser.PowerShell},
		{"[Net.ServicePointManager]::SecurityProtocol = 'Tls12'\n(iwr https://h.example/).Content", "", parser.PowerShell},
		{"Write-Host a\nparam($x)\nirm https://h.example/$x", "a.ps1", parser.PowerShell},
		{"curl -Uri https://h.example/", "", parser.PowerShell},
		{"curl https://h.example/ -Method POST `\n -Headers @{a='b'}", "", parser.PowerShell},
		{"wget -Uri https://h.example/", "", parser.PowerShell},
		{"curl.exe https://h.example/ -H 'a: b'", "", parser.Curl},
		{"curl https://h.example/ -d 'irm x -Uri y'", "", parser.Curl},
		{"curl -U a:b https://h.example/ --header 'Method: x'", "", parser.Curl},
		{"curl https://h.example/\n# curl -Uri x", "", parser.Curl},
		{"POST / HTTP/1.1\nHost: h.example\n\nInvoke-WebRequest x", "", parser.Wire},
		{"POST https://h.example/\n\nirm x", "a.http", parser.HTTPFile},
		{"irm / HTTP/1.1\nHost: h.example\n\n", "", parser.Wire},
		{"# note\nGET https://h.example/\n\nirm x", "", parser.HTTPFile},
	} {
		if got := input.KindOf(test.text, test.name); got != test.want {
			t.Errorf("%q, %q: %s, want %s", test.text, test.name, got, test.want)
		}
	}
}
