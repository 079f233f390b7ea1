package curl

import (
	"slices"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/requesttest"
)

var wgetCases = []struct{ input, want string }{
	{"wget -q -O - https://h.example/a", "GET https://h.example/a\n"},
	{"wget h.example", "GET http://h.example/\n"},
	{"$ wget --header='A: 1' --header='a: 2' http://h.example/", "GET http://h.example/\na: 2\n"},
	{"wget --header='A: 1' --header= --header='B:' http://h.example/", "GET http://h.example/\nB: \n"},
	{"wget --post-data 'a=b' http://h.example/", "POST http://h.example/\nContent-Type: application/x-www-form-urlencoded\n\"a=b\"\n"},
	{"wget --method put --body-file x.json --header 'Content-Type: application/json' http://h.example/", "PUT http://h.example/\nContent-Type: application/json\n\"{{x.json}}\"\n"},
	{"wget --method=POST http://h.example/", "POST http://h.example/\n\"\"\n"},
	{"wget --user=u --password=p --auth-no-challenge http://h.example/", "GET http://h.example/\nAuthorization: Basic dTpw\n"},
	{"wget --user=u --password=p http://h.example/", "GET http://h.example/\nwarning loss wget-asks-first header:authorization\n"},
	{"wget http://u:p@h.example/", "GET http://h.example/\nwarning loss wget-asks-first header:authorization\n"},
	{"wget --header \"Authorization: Bearer $TOKEN\" http://h.example/", "GET http://h.example/\nAuthorization: Bearer {{TOKEN}}\n"},
	{"wget --no-check-certificate --max-redirect=0 -T 5 -t 3 http://h.example/", "GET http://h.example/\noption follow=false\noption retries=2\noption timeout=5s\noption verify=false\ninfo wget-flag-transfer \n"},
	{"wget --load-cookies c.txt http://h.example/", "GET http://h.example/\noption cookies=c.txt\nwarning loss wget-flag-ignored header:cookie\n"},
	{"wget -U '' http://h.example/", "GET http://h.example/\nwithout [User-Agent]\n"},
	{"wget 'http://h.example/a b|c%zz'", "GET http://h.example/a%20b%7Cc%25zz\n"},
	{"wget http://h.example/1 http://h.example/2", "GET http://h.example/1\nGET http://h.example/2\n"},
	{"wget -r http://h.example/", "GET http://h.example/\nwarning loss wget-flag-ignored \n"},
	{"wget -nc -nv --no-clobber http://h.example/", "GET http://h.example/\n"},
	{"wget --no-such http://h.example/", "error unknown-flag \n"},
	{"wget -q", "error missing-url target\n"},
	{"ls", "error no-wget-command \n"},
}

func TestWgetCommands(t *testing.T) {
	for _, c := range wgetCases {
		if got := requesttest.Brief(ParseWget(c.input, Options{})); got != c.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c.input, got, c.want)
		}
	}
}

var httpieCases = []struct{ input, want string }{
	{"http h.example", "GET http://h.example/\n"},
	{"https h.example/a", "GET https://h.example/a\n"},
	{"xhs h.example/a", "GET https://h.example/a\n"},
	{"httpie http PUT h.example", "PUT http://h.example/\n"},
	{"http :", "GET http://localhost/\n"},
	{"http :/a", "GET http://localhost/a\n"},
	{"http :3000/a", "GET http://localhost:3000/a\n"},
	{"http --default-scheme=https h.example", "GET https://h.example/\n"},
	{"http h.example a=b n:=1.50 t:=true q==z 'X-A:v'", "POST http://h.example/?q=z\nX-A: v\nContent-Type: application/json\n\"{\\\"a\\\": \\\"b\\\", \\\"n\\\": 1.5, \\\"t\\\": true}\"\n"},
	{"http h.example 'a[b][]=1' 'a[b][]:=2' 'a[c]=é'", "POST http://h.example/\nContent-Type: application/json\n\"{\\\"a\\\": {\\\"b\\\": [\\\"1\\\", 2], \\\"c\\\": \\\"\\\\u00e9\\\"}}\"\n"},
	{"http h.example '[]=1' '[2]=x'", "POST http://h.example/\nContent-Type: application/json\n\"[\\\"1\\\", null, \\\"x\\\"]\"\n"},
	{`http h.example 'a\:b=c'`, "POST http://h.example/\nContent-Type: application/json\n\"{\\\"a:b\\\": \\\"c\\\"}\"\n"},
	{"http h.example 'X-E;' Accept:", "GET http://h.example/\nX-E: \nwithout [Accept]\n"},
	{"http h.example \"t=$TOKEN\" \"Authorization:Bearer $TOKEN\"", "POST http://h.example/\nAuthorization: Bearer {{TOKEN}}\nContent-Type: application/json\n\"{\\\"t\\\": \\\"{{TOKEN}}\\\"}\"\n"},
	{"http -f h.example a='b c' d=e", "POST http://h.example/\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\n\"a=b+c&d=e\"\n"},
	{"http -a u:p h.example", "GET http://h.example/\nAuthorization: Basic dTpw\n"},
	{"http -A bearer -a tok h.example", "GET http://h.example/\nAuthorization: Bearer tok\n"},
	{"http -A digest -a u:p h.example", "GET http://h.example/\nwarning loss httpie-flag-ignored header:authorization\n"},
	{"http POST h.example --raw '{}'", "POST http://h.example/\nContent-Type: application/json\n\"{}\"\n"},
	{"http POST h.example < f.json", "POST http://h.example/\nContent-Type: application/json\n\"{{f.json}}\"\n"},
	{"http POST h.example @f.json", "POST http://h.example/\nContent-Type: application/json\n\"{{f.json}}\"\n"},
	{"echo x | http POST h.example", "error standard-input body\n"},
	{"echo x | http --ignore-stdin h.example", "GET http://h.example/\n"},
	{"http h.example a=@f.txt", "error embedded-file \n"},
	{"http h.example a@f.txt", "error file-without-form body\n"},
	{"http h.example 'a[b=c'", "error invalid-item-name body\n"},
	{"http h.example a:={", "error invalid-json body\n"},
	{"http h.example junk", "error invalid-item \n"},
	{"http --follow --verify=no --timeout=2.5 h.example", "GET http://h.example/\noption follow=true\noption timeout=2.5s\noption verify=false\n"},
	{"http --session=s h.example", "GET http://h.example/\nwarning loss httpie-flag-ignored header:cookie\n"},
	{"http --nope h.example", "error unknown-flag \n"},
}

func TestHTTPieCommands(t *testing.T) {
	for _, c := range httpieCases {
		if got := requesttest.Brief(ParseHTTPie(c.input, Options{})); got != c.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c.input, got, c.want)
		}
	}
}

// Tables are in the order of names, as they are searched, and letters are once.
func TestTablesOfOthersAreInOrder(t *testing.T) {
	for _, table := range [][]flag{wgetTable, httpieTable} {
		if !slices.IsSortedFunc(table, func(a, b flag) int { return strings.Compare(a.name, b.name) }) {
			t.Error("not in order")
		}
		letters := map[byte]string{}
		for _, f := range table {
			if f.letter != 0 && letters[f.letter] != "" {
				t.Errorf("-%c is %s and %s", f.letter, f.name, letters[f.letter])
			}
			letters[f.letter] = f.name
		}
	}
}

func FuzzOthers(f *testing.F) {
	for _, c := range append(wgetCases[:len(wgetCases):len(wgetCases)], httpieCases...) {
		f.Add(c.input)
	}
	f.Fuzz(func(t *testing.T, input string) {
		for _, parse := range []func(string, Options) ([]*request.Request, []request.Diagnostic){ParseWget, ParseHTTPie} {
			requests, found := parse(input, Options{})
			if len(requests) == 0 && !request.HasErrors(found) {
				t.Fatal("neither a request nor an error")
			}
			requesttest.CheckRanges(t, input, requests, found)
			for _, r := range requests {
				if faults := request.Check(r); len(faults) > 0 {
					t.Fatal(faults)
				}
			}
		}
	})
}

// Flags that xh has and HTTPie has not.
func TestXH(t *testing.T) {
	for command, want := range map[string]string{
		"xh -4 --curl-long --generate man --interface eth0 -b h.example a=1": "POST http://h.example/",
		"xhs put h.example/x a:=1":                      "PUT https://h.example/x",
		"xh :/users id==5":                              "GET http://localhost/users?id=5",
		"xh :8000/x":                                    "GET http://localhost:8000/x",
		"xh ://h.example/a":                             "GET http://h.example/a",
		"xh --bearer t h.example":                       "GET http://h.example/",
		"xh --http-version 1.0 h.example":               "GET http://h.example/ loss http-version",
		"xh --http-version 2-prior-knowledge h.example": "GET http://h.example/ option 2",
		"xh --http-version 4 h.example":                 "error",
		"xh --resolve h.example:127.0.0.1 h.example":    "GET http://h.example/ loss ",
	} {
		requests, found := ParseHTTPie(command, Options{})
		got := "error"
		for _, r := range requests {
			got = r.Method + " " + r.URL().String()
			for _, d := range r.Losses {
				got += " loss " + d.Option
			}
			if v := r.Options["http-version"]; v != "" && len(r.Losses) == 0 {
				got += " option " + v
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s; %v", command, got, want, found)
		}
	}
}
