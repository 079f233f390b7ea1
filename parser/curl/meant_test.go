package curl

import (
	"strings"
	"testing"
)

// What people write for <name> without quotes, and a backslash behind the last
// line, are read as they are meant, where bash would fail. Redirects stay.
func TestWhatIsMeantIsRead(t *testing.T) {
	for _, c := range []struct{ script, want, told string }{
		{"curl https://h.example/a/<an-id>/b", "https://h.example/a/<an-id>/b", "unquoted-placeholder"},
		{"curl -u <USER>:<PASS WORD>: h.example \\\n  -d x=<x>", "-u|<USER>:<PASS WORD>:|h.example|-d|x=<x>", "unquoted-placeholder"},
		{"curl -H X:<a> -u <b> \"c<d>\" '<e>'", "-H|X:<a>|-u|<b>|c<d>|<e>", "unquoted-placeholder"},
		{"curl http://<host>:<port>/", "http://<host>:<port>/", "unquoted-placeholder"},
		{"# it's <this>\ncurl a/<b> # <c>\ncurl <D>/e", "a/<b>\n<D>/e", "unquoted-placeholder"},
		{"U=https://<host>/a\ncurl $U/<b>", "https://<host>/a/<b>", "unquoted-placeholder"},
		{"curl -d $'a\\'<b>' c", "-d|a'<b>|c", ""},
		{"curl a \\", "a", ""},
		{"curl a -d b \\ \n \n", "a|-d|b", ""},

		{"curl a < in > out", "a", ""},
		{"curl a <in.json>out", "a", ""},
		{"curl -d @- a <in >out", "-d|@-|a", ""},
		{"curl -d @- a <in>out", "-d|@-|a", ""},
		{"curl a 2<&1 3<b>c", "a", ""},
		{"curl a \\<b\\>", "a|<b>", ""},
		{"curl a 'it\"s' \"it's\" <(b)>c", "a|it\"s|it's|", ""},
		{"curl -d @- a <<E\n'<b>\nE\ncurl b/<c>/d", "-d|@-|a\nb/<c>/d", "unquoted-placeholder"},
		{"curl -d @- a <<-'E F' <<< '<g>'\n<b>\n\tE F\ncurl b>c", "-d|@-|a\nb", ""},
		{"curl a<b>>c", "a", ""},
		{"curl a<>b", "a", ""},
		{"curl a1/<b> x1<c>/d", "a1/<b>|x1<c>/d", "unquoted-placeholder"},
		{"curl a\x01/<b>/c", "a\x01/", ""},
	} {
		if got := argumentsIn(c.script); got != c.want {
			t.Errorf("%q\ngot  %q\nwant %q", c.script, got, c.want)
		}
		_, found := Parse(c.script, Options{Shell: Bash})
		told := ""
		for _, d := range found {
			if d.Code == "unquoted-placeholder" {
				told = d.Code
				if text := c.script[d.Range.Start:d.Range.End]; text[0] != '<' || text[len(text)-1] != '>' {
					t.Errorf("%q: told at %q", c.script, text)
				}
			}
		}
		if told != c.told {
			t.Errorf("%q: told %q, want %q", c.script, told, c.told)
		}
	}
}

// What the shell and curl do not read as it was meant is told.
func TestWhatIsNotMeantIsTold(t *testing.T) {
	for _, c := range []struct{ command, code, at string }{
		{"curl https://h.example/\n  -H 'X: 1'\n", "missing-continuation", "-H 'X: 1'"},
		{"curl https://h.example/ \\\n  -s\n\n  --data a=b\n", "missing-continuation", "--data a=b"},
		{"curl https://h.example/ -s\n- x\nls -l\n", "", ""},
		{"curl https://h.example/a/{{id}}/b", "invalid-glob", "{{"},
		{"curl 'https://h.example/a/{b,{c}}'", "invalid-glob", "{"},
		{"curl https://h.example/ -b $JAR -c $JAR", "cookie-file", "$JAR"},
		{"curl https://h.example/ -c \"/tmp/$JAR\" -b /tmp/${JAR}", "cookie-file", "/tmp/${JAR}"},
		{"curl https://h.example/ -b \"$C\"", "cookie-variable", "$C"},
		{"curl https://h.example/ -b \"$C\" -c $JAR", "cookie-variable", "$C"},
		{"curl https://h.example/ -b \"c=$C\" -c $JAR", "", ""},
		{"curl\u00a0https://h.example/", "typographic-character", "\u00a0"},
		{"curl https://h.example/ -u \"$LOGIN\"", "password-in-variable", "$LOGIN"},
		{"curl https://h.example/ -u \"$USER:$PASSWORD\" -u $USER:", "", ""},
	} {
		_, found := Parse(c.command, Options{Shell: Bash})
		code, at := "", ""
		for _, d := range found {
			if d.Code == "curl-flag-transfer" { // of the jar itself
				continue
			}
			code, at = code+d.Code, at+c.command[d.Range.Start:d.Range.End]
		}
		if code != c.code || at != c.at {
			t.Errorf("%s: %q at %q, want %q at %q", c.command, code, at, c.code, c.at)
		}
	}
}

func TestHintsAboutHosts(t *testing.T) {
	for command, want := range map[string]string{
		"curl 'https://<your host>/a'":     "--placeholders",
		"curl -g 'https://{a}.h.example/'": "--placeholders",
		"curl 'https://$NAME.h.example/'":  "double quotes",
		"curl https://h.example:port/":     "a URL looks like",
	} {
		_, found := Parse(command, Options{Shell: Bash})
		if len(found) == 0 || found[0].Code != "invalid-host" || !strings.Contains(found[0].Hint, want) {
			t.Errorf("%s: %+v", command, found)
		}
	}
}
