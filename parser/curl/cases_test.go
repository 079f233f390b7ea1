package curl

var cases = []row{
	{name: "Chrome, bash", input: `curl 'https://api.example.com/v1/items?page=2&q=caf%C3%A9' \
  -X 'PUT' \
  -H 'accept: application/json' \
  -H 'content-type: application/json' \
  -b 'session=abc123; theme=dark' \
  -H 'sec-ch-ua: "Chromium";v="130"' \
  --data-raw $'{"text":"it\'s \u00e9\u0021"}' \
  --compressed ;
curl 'https://api.example.com/v1/items' --compressed`, want: `
PUT @67 "PUT"
  https "api.example.com" @14 "api.example.com"
  path "/v1/items" @29 "/v1/items"
  query "page=2&q=caf%C3%A9" @39 "page=2&q=caf%C3%A9"
  Accept-Encoding: "deflate, gzip" @273 "--compressed" @273 "--compressed"
  Cookie: "session=abc123; theme=dark" @154 "session=abc123; theme=dark" @154 "session=abc123; theme=dark"
  accept: "application/json" @80 "accept" @88 "application/json"
  content-type: "application/json" @114 "content-type" @128 "application/json"
  sec-ch-ua: "\"Chromium\";v=\"130\"" @190 "sec-ch-ua" @201 "\"Chromium\";v=\"130\""
  body "{\"text\":\"it's é!\"}" @238 "{\"text\":\"it\\'s \\u00e9\\u0021\"}"
GET @-
  https "api.example.com" @302 "api.example.com"
  path "/v1/items" @317 "/v1/items"
  Accept-Encoding: "deflate, gzip" @328 "--compressed" @328 "--compressed"
`},
	{name: "Chrome, cmd", input: "curl ^\"https://api.example.com/v1/items?page=2^&q=caf^%^C3^%^A9^\" ^\r\n" +
		"  -H ^\"accept: application/json^\" ^\r\n" +
		"  -H ^\"sec-ch-ua: ^\\^\"Chromium^\\^\";v=^\\^\"130^\\^\"^\" ^\r\n" +
		"  --data-raw ^\"^{^\\^\"text^\\^\":^\\^\"a b ^^ c^\\^\"^}^\r\n" +
		"\r\n" +
		"second line^\" ^\r\n" +
		"  --compressed &\r\n" +
		"curl ^\"https://api.example.com/v1/items^\" ", want: `
POST @162 "--data-raw"
  https "api.example.com" @15 "api.example.com"
  path "/v1/items" @30 "/v1/items"
  query "page=2&q=caf%C3%A9" @40 "page=2^&q=caf^%^C3^%^A9"
  Accept-Encoding: "deflate, gzip" @232 "--compressed" @232 "--compressed"
  accept: "application/json" @76 "accept" @84 "application/json"
  sec-ch-ua: "\"Chromium\";v=\"130\"" @113 "sec-ch-ua" @124 "^\\^\"Chromium^\\^\";v=^\\^\"130^\\^\""
  Content-Type: "application/x-www-form-urlencoded" @162 "--data-raw" @162 "--data-raw"
  body "{\"text\":\"a b ^ c\"}\nsecond line" @175 "^{^\\^\"text^\\^\":^\\^\"a b ^^ c^\\^\"^}^\r\n\r\nsecond line"
GET @-
  https "api.example.com" @263 "api.example.com"
  path "/v1/items" @278 "/v1/items"
`},
	{name: "Firefox, bash", input: "curl 'https://api.example.com/login' --compressed -X POST -H 'User-Agent: Mozilla/5.0' -H 'Accept-Encoding: gzip, deflate, br, zstd' -H 'Content-Type: application/x-www-form-urlencoded' --data-raw 'user=me&next=%2Fhome'", want: `
POST @53 "POST"
  https "api.example.com" @14 "api.example.com"
  path "/login" @29 "/login"
  User-Agent: "Mozilla/5.0" @62 "User-Agent" @74 "Mozilla/5.0"
  Accept-Encoding: "gzip, deflate, br, zstd" @91 "Accept-Encoding" @108 "gzip, deflate, br, zstd"
  Content-Type: "application/x-www-form-urlencoded" @137 "Content-Type" @151 "application/x-www-form-urlencoded"
  body "user=me&next=%2Fhome" @198 "user=me&next=%2Fhome"
`},
	{name: "Firefox, cmd, older", input: `curl "https://api.example.com/login" --compressed -X POST -H "Accept: */*" --data-raw "{""a"":""100"%"25""}" ^
  -H "X: 1"`, want: `
POST @53 "POST"
  https "api.example.com" @14 "api.example.com"
  path "/login" @29 "/login"
  Accept-Encoding: "deflate, gzip" @37 "--compressed" @37 "--compressed"
  Accept: "*/*" @62 "Accept" @70 "*/*"
  X: "1" @117 "X" @120 "1"
  Content-Type: "application/x-www-form-urlencoded" @75 "--data-raw" @75 "--data-raw"
  body "{\"a\":\"100%25\"}" @87 "{\"\"a\"\":\"\"100\"%\"25\"\"}"
`},
	{name: "PowerShell", input: "PS C:\\Users\\me> curl.exe -X POST \"https://api.example.com/items?a=1&b=2\" `\n>> -H 'X-Name: O''Brien' `\n  -H \"Authorization: Bearer $env:API_TOKEN\" -H \"X-Id: ${id}`t\" `\n  --data-raw '{\\\"a\\\": \\\"b\\\"}'", want: `
POST @28 "POST"
  https "api.example.com" @42 "api.example.com"
  path "/items" @57 "/items"
  query "a=1&b=2" @64 "a=1&b=2"
  X-Name: "O'Brien" @82 "X-Name" @90 "O''Brien"
  Authorization: "Bearer " + env(API_TOKEN) @108 "Authorization" @123 "Bearer $env:API_TOKEN"
  X-Id: var(id) @150 "X-Id" @156 "${id}"
  Content-Type: "application/x-www-form-urlencoded" @169 "--data-raw" @169 "--data-raw"
  body "{\"a\": \"b\"}" @181 "{\\\"a\\\": \\\"b\\\"}"
info native-quotes [] @181 "{\\\"a\\\": \\\"b\\\"}": read as Windows PowerShell hands it on; PowerShell 7.3 and later hand on the \ before a quote, too | leave the backslashes out for PowerShell 7.3
`},
	{name: "PowerShell variables and here-strings", input: `$body = @'
{"a": "it's"}
'@
$h = "X-A: 1"; curl.exe -d $body -H $h -H “X-B: ‘2’” https://h.example/`, want: `
POST @52 "-d"
  https "h.example" @97 "h.example"
  path "/" @106 "/"
  X-A: "1" @64 "$h" @64 "$h"
  X-B: "‘2’" @73 "X-B" @78 "‘2’"
  Content-Type: "application/x-www-form-urlencoded" @52 "-d" @52 "-d"
  body "{\"a\": \"it's\"}" @55 "$body"
info native-quotes [] @55 "$body": read as PowerShell 7.3 and later hand it on; Windows PowerShell takes the quotes inside an argument off | write \" for Windows PowerShell
`},
	{name: "transcript", input: `me@host:~$ curl -s \
> https://h.example/a
{"ok": true}
me@host:~$ curl https://h.example/b`, want: `
GET @-
  https "h.example" @31 "h.example"
  path "/a" @40 "/a"
GET @-
  https "h.example" @80 "h.example"
  path "/b" @89 "/b"
`},
	{name: "wrappers", input: `sudo -u me curl h.example/a
time curl h.example/b
env A=b /usr/bin/curl h.example/c
HTTPS_PROXY=x curl h.example/d > out.txt 2>&1`, want: `
GET @-
  http "h.example" @16 "h.example"
  path "/a" @25 "/a"
GET @-
  http "h.example" @38 "h.example"
  path "/b" @47 "/b"
GET @-
  http "h.example" @72 "h.example"
  path "/c" @81 "/c"
GET @-
  http "h.example" @103 "h.example"
  path "/d" @112 "/d"
`},
	{name: "environment", input: `curl -u "$API_USER:$API_PASS" "$BASE_URL/v1/$ID?k=${KEY}" -H "Authorization2: Bearer $TOKEN" -d '{"a":"'"$X"'"}'`, want: `
POST @93 "-d"
   env(BASE_URL) @31 "$BASE_URL"
  path "/v1/" + env(ID) @40 "/v1/$ID"
  query "k=" + env(KEY) @48 "k=${KEY}"
  Authorization: "Basic " + base64(env(API_USER) + ":" + env(API_PASS)) @9 "$API_USER:$API_PASS" @9 "$API_USER:$API_PASS"
  Authorization2: "Bearer " + env(TOKEN) @62 "Authorization2" @78 "Bearer $TOKEN"
  Content-Type: "application/x-www-form-urlencoded" @93 "-d" @93 "-d"
  body "{\"a\":\"" + env(X) + "\"}" @97 "{\"a\":\"'\"$X\"'\"}"
`},
	{name: "oauth, environment", input: `curl https://h.example --oauth2-bearer $TOKEN -b "sid=$SID"`, want: `
GET @-
  https "h.example" @13 "h.example"
  path "/" @22 ""
  Authorization: "Bearer " + env(TOKEN) @39 "$TOKEN" @39 "$TOKEN"
  Cookie: "sid=" + env(SID) @50 "sid=$SID" @50 "sid=$SID"
`},
	{name: "file references", input: "curl https://h.example/up --data-binary @body.json --next -d @form.txt https://h.example/ --next -F 'f=@pic.png' -F 'n=v' https://h.example/ --next -T data.bin https://h.example/dir/", want: `
POST @26 "--data-binary"
  https "h.example" @13 "h.example"
  path "/up" @22 "/up"
  Content-Type: "application/x-www-form-urlencoded" @26 "--data-binary" @26 "--data-binary"
  body file(body.json) @41 "body.json"
POST @58 "-d"
  https "h.example" @79 "h.example"
  path "/" @88 "/"
  Content-Type: "application/x-www-form-urlencoded" @58 "-d" @58 "-d"
  body file(form.txt) @62 "form.txt"
POST @97 "-F"
  https "h.example" @130 "h.example"
  path "/" @139 "/"
  Content-Type: "multipart/form-data; boundary=------------------------e444fcb7bf8e1d44" @97 "-F" @97 "-F"
  body "--------------------------e444fcb7bf8e1d44\r\nContent-Disposition: form-data; name=\"f\"; filename=\"pic.png\"\r\nContent-Type: image/png\r\n\r\n" + file(pic.png) + "\r\n--------------------------e444fcb7bf8e1d44\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--------------------------e444fcb7bf8e1d44--\r\n" @101 "f=@pic.png' -F 'n=v"
PUT @148 "-T"
  https "h.example" @168 "h.example"
  path "/dir/data.bin" @151 "data.bin https://h.example/dir/"
  body file(data.bin) @151 "data.bin"
warning data-file-line-ends [body] @61 "@form.txt": --data leaves out the line ends of the file; the file is sent as it is | --data-binary sends it so with curl, too
`},
	{name: "client options", input: "curl -kLm 1.5 --proxy http://p.example:3128 --http2 https://h.example/", want: `
GET @- HTTP/2
  https "h.example" @60 "h.example"
  path "/" @69 "/"
  option follow=true
  option http-version=2
  option proxy=http://p.example:3128
  option timeout=1.5s
  option verify=false
warning curl-flag-ignored [] @14 "--proxy http://p.example:3128": --proxy is not honoured
`},
	{name: "options switched off", input: "curl -kL --no-insecure --no-location https://h.example/", want: `
GET @-
  https "h.example" @45 "h.example"
  path "/" @54 "/"
`},
	{name: "warned flags", input: "curl --digest -u a:b --resolve h.example:443:127.0.0.1 -E cert.pem -K conf --cacert ca.pem -n https://h.example/", want: `
GET @-
  https "h.example" @102 "h.example"
  path "/" @111 "/"
  login digest "a", "b" @17 "a:b"
  option cacert=ca.pem
  option cert=cert.pem
  option resolve=h.example:443:127.0.0.1
warning curl-flag-ignored [header:authorization] @5 "--digest": --digest is not honoured: the credentials are left out | target shell/curl sends them; -u without it sends them for the Basic scheme
warning curl-flag-ignored [] @21 "--resolve h.example:443:127.0.0.1": --resolve is not honoured
warning curl-flag-ignored [] @55 "-E cert.pem": --cert is not honoured
warning curl-flag-ignored [] @67 "-K conf": --config is not honoured
warning curl-flag-ignored [] @75 "--cacert ca.pem": --cacert is not honoured
warning curl-flag-ignored [header:authorization] @91 "-n": --netrc is not honoured
`},
	{name: "silent flags", input: "curl -fsSvi -o out -w '%{http_code}' --retry 3 --tlsv1.2 -c jar --no-progress-meter https://h.example/", want: `
GET @-
  https "h.example" @92 "h.example"
  path "/" @101 "/"
  option cookie-jar=jar
  option retries=3
  option tls-min=1.2
`},
	{name: "user without password", input: "curl -u me https://h.example/", want: `
GET @-
  https "h.example" @19 "h.example"
  path "/" @28 "/"
  Authorization: "Basic " + base64("me" + ":" + var(password)) @8 "me" @8 "me"
warning password-missing [header:authorization] @8 "me": a user without a password; curl asks for it, the snippet has a variable | write it as user:password, or user: for none
`},
	{name: "unknown flags", input: "curl --nope -j% --request=POST --proxy-t --no-data https://h.example/", want: `
error unknown-flag [] @5 "--nope": not a flag of curl | leave it out if the request does not depend on it
info curl-flag-transfer [] @12 "-j": --junk-session-cookies is about the transfer, not about the request
error unknown-flag [] @14 "%": not a flag of curl | leave it out if the request does not depend on it
info flag-equals [] @16 "--request=POST": curl before 8.16 takes a value as the next argument only, not after =
error ambiguous-flag [] @31 "--proxy-t": several flags of curl start so | write the name in full
error unknown-flag [] @41 "--no-data": not a flag of curl | leave it out if the request does not depend on it
`},
	{name: "missing value", input: "curl https://h.example/ -H", want: `
error missing-flag-value [] @24 "-H": --header without its value
`},
	{name: "missing URL", input: "curl -d a=b", want: `
error missing-url [target] @0 "curl -d a=b": curl command without a URL | give one, such as https://example.com/
`},
	{name: "conflicting flags", input: "curl -I -d a=b https://h.example/; curl -F a=b -d c=d https://h.example/; curl -T f -d c=d https://h.example/", want: `
error conflicting-flags [method] @5 "-I": --data and --head exclude each other | keep one of them
error conflicting-flags [method] @40 "-F": --data and --form exclude each other | keep one of them
error conflicting-flags [method] @79 "-T": --data and --upload-file exclude each other | keep one of them
`},
	{name: "unbalanced single quote", input: `curl https://h.example/ -d 'a
  -H x`, want: `
error unbalanced-quote [] @27 "'a": quote without its end | close it; inside '...' an apostrophe is written '\''
`},
	{name: "unbalanced double quote", input: `curl https://h.example/ -d "a`, want: `
error unbalanced-quote [] @27 "\"a": quote without its end | close it; inside "..." a quote is written \"
`},
	{name: "unbalanced quote, cmd", input: `curl ^"https://h.example/^" -d "a b`, want: `
error unbalanced-quote [] @31 "\"": quote without its end | close it; inside "..." a quote is written \"
`},
	{name: "unbalanced quote, PowerShell", input: "curl.exe 'https://h.example/' -d 'a b", want: `
error unbalanced-quote [] @33 "'": quote without its end | close it; inside '...' an apostrophe is written ''
`},
	{name: "command substitution", input: "curl -H \"X: $(cat token)\" https://h.example/ -d `date`", want: "\nerror command-substitution [] @12 \"$(cat token)\": the output of a command is part of the argument; commands are not run | put the output there, or a variable\nerror command-substitution [] @48 \"`date`\": the output of a command is part of the argument; commands are not run | put the output there, or a variable\n"},
	{name: "other expansions", input: `curl "https://h.example/${A:-b}" -d $((1+1)) -H "X: $1" -d <(ls)`, want: `
error shell-expansion [] @24 "${A:-b}": an expansion of the shell that is not read | write $NAME or ${NAME}, or put its result there
error shell-expansion [] @36 "$((1+1))": an expansion of the shell that is not read | put its result there, or single quotes around it
error shell-expansion [] @52 "$1": an expansion of the shell that is not read | write $NAME or ${NAME}, or put its result there
error shell-expansion [] @59 "<(ls)": an expansion of the shell that is not read | put its result there, or single quotes around it
`},
	{name: "here-document", input: `curl https://h.example/ -d @- <<EOF
a=$B
EOF
`, want: `
POST @24 "-d"
  https "h.example" @13 "h.example"
  path "/" @22 "/"
  Content-Type: "application/x-www-form-urlencoded" @24 "-d" @24 "-d"
  body "a=" + env(B) @36 "a=$B\n"
`},
	{name: "standard input", input: "echo a | curl -d @- https://h.example/", want: `
error standard-input [body] @18 "-": the data comes from standard input | put it into the command, or name a file
`},
	{name: "unquoted ampersand", input: "curl https://h.example/?a=1&b=2", want: `
GET @-
  https "h.example" @13 "h.example"
  path "/" @22 "/"
  query "a=1" @24 "a=1"
warning unquoted-ampersand [] @27 "&": the & ends the command here | put the URL in single quotes if it is part of it
`},
	{name: "glob", input: "curl 'https://h.example/{a,b}[1-2]'", want: `
GET @-
  https "h.example" @14 "h.example"
  path "/a1" @23 "/{a,b}[1-2"
GET @-
  https "h.example" @14 "h.example"
  path "/a2" @23 "/{a,b}[1-2"
GET @-
  https "h.example" @14 "h.example"
  path "/b1" @23 "/{a,b}[1-2"
GET @-
  https "h.example" @14 "h.example"
  path "/b2" @23 "/{a,b}[1-2"
warning url-glob [target] @6 "https://h.example/{a,b}[1-2]": curl expands sets, {...}, and ranges, [...], in URLs | --globoff, or percent-encoding, keeps brackets as they are
`},
	{name: "bad globs", input: "curl 'h/{a' 'h/a]' 'h/[z]' 'h/[1-99999]' 'h/{a{b}}'", want: `
error invalid-glob [target] @8 "{a": opening bracket without a closing one | --globoff takes brackets as they are
error invalid-glob [target] @16 "]": closing bracket without an opening one | --globoff takes brackets as they are
error invalid-glob [target] @22 "[z]": not a range such as [1-9], [a-z] or [001-100:10], of at most 1000 | --globoff takes brackets as they are
error invalid-glob [target] @30 "[1-99999]": not a range such as [1-9], [a-z] or [001-100:10], of at most 1000 | --globoff takes brackets as they are
error invalid-glob [target] @46 "{": brackets inside a set | --globoff takes brackets as they are
`},
	{name: "bad URLs", input: `curl ftp://h.example/ 'http://a b/' http://h:99999/ ftp.example.com http:/// $'http://h/\n'`, want: `
error unsupported-scheme [target] @5 "ftp": the scheme is neither http nor https
error invalid-host [target] @30 "a b": not a host with an optional port | a URL looks like https://example.com/path
error invalid-host [target] @43 "h:99999": not a host with an optional port | a URL looks like https://example.com/path
error unsupported-scheme [target] @52 "ftp.example.com": without a scheme, curl takes this host for one of another protocol than HTTP | start the URL with https://
warning url-slashes [target] @73 "///": what follows the slashes is the host for curl, however many there are | a URL looks like https://example.com/path
error invalid-host [target] @76 "": not a host with an optional port | a URL looks like https://example.com/path
error invalid-target [target] @88 "\\n": control character in the URL | write it percent-encoded
`},
	{name: "raw characters in the URL", input: "curl 'https://h.example/a b?é=1'", want: `
GET @-
  https "h.example" @14 "h.example"
  path "/a%20b" @23 "/a b"
  query "%C3%A9=1" @28 "é=1"
warning unencoded-target [target] @23 "/a b": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
warning unencoded-target [target] @28 "é=1": raw white space, # or non-ASCII in the target; sent percent-encoded | write it percent-encoded
`},
	{name: "bad fields", input: `curl h.example -H 'a b: c' -H $'X: a\nb' -H "$ALL" -H "$N: v" -H ':authority: x' -H nothing -H @file -b jar.txt`, want: `
error invalid-field-name [] @19 "a b": the field name is not a token
error invalid-field-value [header:x] @36 "\\n": control character in a header field | a line end cannot be part of it
error variable-field-name [] @45 "$ALL": a variable in place of a header field | write the name out, and the variable after the colon
error variable-field-name [] @55 "$N": a variable in the name of a header field | write the name out
warning pseudo-header [] @66 ":authority: x": a pseudo-header is no header field; left out | curl makes it of the URL and the method
warning no-header-field [] @84 "nothing": neither Name: value nor Name;, so curl leaves it out | a field has a colon after its name
warning header-file [] @96 "file": the header fields of the file are left out | put them into the command
warning cookie-file [header:cookie] @104 "jar.txt": the cookies of a file are left out | give them as name=value
`},
	{name: "a variable to be encoded", input: `curl -G h.example/s --data-urlencode "q=$Q" --data-urlencode 'a=b c'`, want: `
GET @5 "-G"
  http "h.example" @8 "h.example"
  path "/s" @17 "/s"
  query "q=" + formpercent(env(Q)) + "&a=b+c" @38 "q=$Q\" --data-urlencode 'a=b c"
`},
	{name: "bad forms", input: "curl h.example -F abc -F 'f=@a,b' -F 'm=(;' -F 'x=y;headers=a' --data-urlencode n@file", want: `
error invalid-form [body] @18 "abc": a part of a form without = | write it as name=content
error several-files [body] @30 ",b": several files in one part of a form: a multipart inside the form, which is not read | give each file its own -F, as servers expect it today
error nested-form [body] @38 "m=(;": a multipart inside the form is not read | give its parts a -F each; --form-string takes text as it is
error conflicting-flags [method] @44 "-F": --data-urlencode and --form exclude each other | keep one of them
error encoded-file [body] @80 "n@file": --data-urlencode percent-encodes a file when it is sent, which snippets do not | --inline-files puts its bytes in, percent-encoded; or put the content into the command
`},
	{name: "bad method and values", input: "curl -X 'GE T' h.example -m soon", want: `
error invalid-method [method] @9 "GE T": the method is not a token | methods are words such as GET
error invalid-flag-value [] @28 "soon": --max-time takes a number of seconds
`},
	{name: "form file from standard input", input: "curl -F f=@- h.example", want: `
error standard-input [body] @11 "-": the data comes from standard input | put it into the command, or name a file
`},
	{name: "no command", input: "wget https://h.example/", want: `
error no-curl-command [] @23 "": no curl command in the input | give one, such as curl https://example.com/
`},
	{name: "PowerShell's own request", input: "Invoke-WebRequest -Uri 'https://h.example/' -Method POST", want: `
error looks-like-powershell [] @0 "Invoke-WebRequest": this is a PowerShell request, not a curl command | --input powershell reads it
`},
	{name: "NUL", input: "curl h\x00", want: `
error nul [] @6 "\x00": NUL character | no command line can hold one
`},
	{name: "empty", input: ` 
`, want: `
error no-curl-command [] @2 "": no curl command in the input | give one, such as curl https://example.com/
`},
	{name: "BOM", input: "\ufeffcurl https://h.example/", want: `
GET @-
  https "h.example" @16 "h.example"
  path "/" @25 "/"
`},
	{name: "an error spoils its own command only", input: "curl h.example/a; curl h.example/b -H 'x y: 1'; curl h.example/c --next h.example/d -d $(e)", want: `
GET @-
  http "h.example" @5 "h.example"
  path "/a" @14 "/a"
GET @-
  http "h.example" @53 "h.example"
  path "/c" @62 "/c"
error invalid-field-name [] @39 "x y": the field name is not a token
error command-substitution [] @87 "$(e)": the output of a command is part of the argument; commands are not run | put the output there, or a variable
`},
	{name: "the last command is cut off, cmd", input: "curl ^\"https://h.example/a^\" &\r\n" +
		"curl ^\"https://h.example/b", want: `
GET @-
  https "h.example" @15 "h.example"
  path "/a" @24 "/a"
error unbalanced-quote [] @37 "^\"": quote without its end | close it; inside "..." a quote is written \"
`},
	{name: "shell syntax", input: "curl https://h.example/ ) (", want: `
error shell-syntax [] @24 ") (": not read as shell syntax | put arguments with & ; ( ) < > | in single quotes
`},
	{name: "variable in multipart and url", input: `curl "https://$HOST/x" -F "a=$A"`, want: `
POST @23 "-F"
  https env(HOST) @14 "$HOST"
  path "/x" @19 "/x"
  Content-Type: "multipart/form-data; boundary=------------------------00127b9edc51b316" @23 "-F" @23 "-F"
  body "--------------------------00127b9edc51b316\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + env(A) + "\r\n--------------------------00127b9edc51b316--\r\n" @27 "a=$A"
`},
	{name: "host field", input: "curl https://h.example/ -H 'Host: h.example' ; curl https://h.example/ -H 'host: other.example'", want: `
GET @-
  https "h.example" @13 "h.example"
  path "/" @22 "/"
GET @-
  https "h.example" @60 "h.example"
  path "/" @69 "/"
  host: "other.example" @75 "host" @81 "other.example"
`},
}
