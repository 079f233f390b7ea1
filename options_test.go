package snipgen_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"snipgen"
)

const optionsDir = "testdata/options"

// optionCommands are curl commands of which targets carry what is no part of
// the message, by the name of their goldens.
var optionCommands = map[string]string{
	"digest":      "curl --digest -u user:pass https://api.example.com/v1/items",
	"digest-post": `curl --digest -u "user:$PASSWORD" -d name=value https://api.example.com/v1/items`,
	"ntlm":        "curl --ntlm -u 'DOMAIN\\user:pass' https://api.example.com/v1/items",
	"proxy":       "curl -x http://proxy.example.com:3128 https://api.example.com/v1/items",
	"times":       "curl --connect-timeout 2.5 -m 10 --retry 3 -L --max-redirs 5 https://api.example.com/v1/items",
	"tls":         "curl --cacert ca.pem --cert client.pem --key client.key --tlsv1.2 https://api.example.com/v1/items",
	"resolve":     "curl --resolve api.example.com:443:127.0.0.1 --resolve other.example.com:80:[::1] https://api.example.com/v1/items",
	"unix-socket": "curl --unix-socket /var/run/docker.sock http://localhost/v1.43/containers/json",
	"http1.0":     "curl -0 http://api.example.com/v1/items",
	"cookies":     "curl -b cookies.txt https://api.example.com/v1/items",
	"cookie-jar":  "curl -b cookies.txt -c jar.txt https://api.example.com/v1/items",
	"http2":       "curl --http2 https://api.example.com/v1/items",
	"http2-post":  "curl --http2 --json '{\"a\":1}' https://api.example.com/v1/items",
	"http2-known": "curl --http2-prior-knowledge http://api.example.com/v1/items",
	"encoded":     `curl -G --data-urlencode "q=$QUERY" https://api.example.com/v1/items`,
}

// TestOptionsOfCommands: each target that carries a part of a command has a
// golden, to be read as code; the others have what they say.
func TestOptionsOfCommands(t *testing.T) {
	for name, command := range optionCommands {
		in := snipgen.ReadInput(command, snipgen.ReadOptions{Kind: snipgen.Curl})
		if len(in.Requests) != 1 || len(in.Diagnostics) > 0 {
			t.Errorf("%s: %+v", name, in.Diagnostics)
			continue
		}
		for _, target := range snipgen.Targets() {
			result, err := snipgen.New().Render(in.Requests[0], target.ID, snipgen.Options{})
			if _, refused := snipgen.IsRefused(err); refused {
				continue
			}
			if err != nil {
				t.Fatal(name, target.ID, err)
			}
			file := filepath.Join(optionsDir, target.ID, name+"."+target.Extension)
			if result.Fidelity != snipgen.Partial && len(result.Warnings) == 0 && !target.Message {
				optionGolden(t, file, result.Code)
			} else if _, err := os.Stat(file); err == nil {
				t.Errorf("%s: %s, %+v", file, result.Fidelity, result.Warnings)
			}
		}
	}
}

func optionGolden(t *testing.T, file, code string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(code), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != code {
		t.Errorf("%s: %v\n%s", file, err, code)
	}
}

// A part is told once: by the loss, or by the option that is left out.
func TestOptionsAreToldOnce(t *testing.T) {
	in := snipgen.ReadInput("curl -x http://p.example:1 --retry 2 -0 --digest -u a:b https://h.example/", snipgen.ReadOptions{Kind: snipgen.Curl})
	if len(in.Requests) != 1 || len(in.Diagnostics) > 0 {
		t.Fatalf("%+v", in)
	}
	for target, want := range map[string][]string{
		"shell/curl":      nil,
		"python/requests": {"--http1.0 is not honoured"},
		"node/fetch": {
			"--proxy is not honoured", "--http1.0 is not honoured", "--digest is not honoured: the credentials are left out",
			"the input sets retries, which this target does not take",
		},
	} {
		result, err := snipgen.New().Render(in.Requests[0], target, snipgen.Options{})
		if err != nil {
			t.Fatal(target, err)
		}
		var got []string
		for _, d := range result.Warnings {
			got = append(got, d.Message)
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", target, got, want)
		}
	}
}

// Values that are not of their option's type are no code.
func TestValuesOfOptions(t *testing.T) {
	const raw = "GET / HTTP/1.1\r\nHost: h.example\r\n\r\n"
	for option, values := range map[string][]string{
		"proxy":         {"p.example:1", "http://p.example", "ftp://p.example:1", "http://p.example:1/x", "http://a b@p.example:1", "http://p\n:1", "http://p.example:x", "http://:1", "http://p.example:1'"},
		"cert":          {"a\nb", "nul", "pkcs11:token=x", "a:b", "x."},
		"resolve":       {"h.example", "h.example:80", "h.example:80:x.example", "h.example:99999:127.0.0.1", "*:80:127.0.0.1", "-h.example:80", "h.example:80:127.0.0.1,[::1]", "a b:80:127.0.0.1"},
		"unix-socket":   {"\x00", "a\x7f"},
		"http-version":  {"4", "2;", "2-"},
		"cookies":       {"a\nb", "a=b.txt", "a:b"},
		"cookie-jar":    {"a\x00", "nul"},
		"tls-min":       {"1.4", "1.2 "},
		"retries":       {"-1", "x", "1e3", "101"},
		"max-redirects": {"-1", "1001"},
	} {
		for _, value := range values {
			if _, err := snipgen.Convert(raw, "shell/curl", snipgen.Options{Target: map[string]string{option: value}}); err == nil {
				t.Errorf("%s=%q is taken", option, value)
			}
		}
	}
	for option, value := range map[string]string{
		"proxy": "http://u%40:p@[::1]:3128", "cert": "-o", "resolve": "h.example:443:::1", "unix-socket": "$(id)",
	} {
		result, err := snipgen.Convert(raw, "shell/curl", snipgen.Options{Target: map[string]string{option: value}})
		if err != nil || strings.Contains(result.Code, "./$(id)\n") || strings.Contains(result.Code, "'-o'") {
			t.Errorf("%s=%q: %v, %v", option, value, err, result)
		}
	}
}

// The file of -b is carried where it is all that there is of cookies. Else the
// loss stands: clients differ in what they make of a file and a field.
func TestCookiesOfFiles(t *testing.T) {
	for command, want := range map[string]map[string]string{
		"curl -b c.txt http://h.example/":                                  {"cookies": "c.txt"},
		"curl -b @c.txt http://h.example/":                                 {"cookies": "c.txt"},
		"curl -c j.txt http://h.example/":                                  {"cookie-jar": "j.txt"},
		"curl -b c.txt -c j.txt http://h.example/":                         {"cookies": "c.txt", "cookie-jar": "j.txt"},
		"curl -b '' -c - http://h.example/":                                nil,
		"curl -b - http://h.example/":                                      nil,
		"curl -b c.txt -b d.txt http://h.example/":                         nil,
		"curl -b c.txt -b a=b http://h.example/":                           nil,
		"curl -b c.txt -H 'Cookie: a=b' http://h.example/":                 nil,
		"curl -b c.txt -H 'Cookie:' http://h.example/":                     nil,
		"wget --load-cookies c.txt --save-cookies j.txt http://h.example/": {"cookies": "c.txt", "cookie-jar": "j.txt"},
	} {
		in := snipgen.ReadInput(command, snipgen.ReadOptions{})
		if len(in.Requests) != 1 {
			t.Fatalf("%s: %+v", command, in.Diagnostics)
		}
		got := maps.Clone(in.Requests[0].Options)
		maps.DeleteFunc(got, func(name, _ string) bool { return !strings.HasPrefix(name, "cookie") })
		if !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v", command, got, want)
		}
		for target, takes := range map[string]bool{"shell/curl": true, "python/requests": true, "python/aiohttp": false} {
			result, err := snipgen.New().Render(in.Requests[0], target, snipgen.Options{})
			if err != nil {
				t.Fatal(command, err)
			}
			loses := strings.Contains(command, ".txt") && !strings.HasPrefix(command, "curl -c") || strings.Contains(command, "-b - ")
			if isPartial := result.Fidelity == snipgen.Partial; isPartial != (loses && !(takes && want != nil)) {
				t.Errorf("%s for %s is %s", command, target, result.Fidelity)
			}
		}
	}
	const raw = "GET / HTTP/1.1\r\nHost: h.example\r\nCookie: a=b\r\n\r\n"
	_, err := snipgen.Convert(raw, "python/requests", snipgen.Options{Target: map[string]string{"cookies": "c.txt"}})
	if reasons, refused := snipgen.IsRefused(err); !refused || reasons[0].Code != "cookies-twice" {
		t.Error(err)
	}
}

// User and password of a login are secrets wherever they stand, as those of
// the Basic scheme.
func TestLoginsAreSecrets(t *testing.T) {
	for _, command := range []string{"curl --digest -u jane:hunter22 http://h.example/?x=hunter22", "curl --ntlm http://jane:hunter22@h.example/"} {
		for _, mode := range []snipgen.SecretsMode{snipgen.SecretsFromEnv, snipgen.SecretPlaceholders} {
			in := snipgen.ReadInput(command, snipgen.ReadOptions{Kind: snipgen.Curl, Secrets: hider(t, mode)})
			if len(in.Requests) != 1 {
				t.Fatalf("%s: %+v", command, in.Diagnostics)
			}
			for _, target := range []string{"shell/curl", "php/curl", "csharp/httpclient", "python/requests", "http/raw"} {
				result, err := snipgen.New().Render(in.Requests[0], target, snipgen.Options{})
				if err == nil && (strings.Contains(result.Code, "hunter22") || strings.Contains(result.Code, "jane")) {
					t.Errorf("%s with %s:\n%s", command, target, result.Code)
				}
			}
		}
	}
}
