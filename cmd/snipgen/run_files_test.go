package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"snipgen"
	"snipgen/verify/capture"
)

// tree makes a directory with files for requests: in/ is that of the input.
func tree(t *testing.T) (outer, inner string) {
	t.Helper()
	outer = t.TempDir()
	inner = filepath.Join(outer, "in")
	for name, text := range map[string]string{
		"secret.txt": "outside", "in/a.txt": "first", "in/data/x.json": `{"x": 1}`, "in/data/deep/y.bin": "\x00\xff", "in/requests.py": "", "in/node_modules/a.txt": "",
	} {
		path := filepath.Join(outer, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, path, text, 0o644)
	}
	if err := os.Symlink("../secret.txt", filepath.Join(inner, "link.txt")); err != nil {
		t.Skip(err)
	}
	return outer, inner
}

// runOn runs a snippet of an input whose host is a server, and gives what it
// has received.
func runOn(t *testing.T, dir, name, input string, flags ...string) (printed string, bodies []string) {
	t.Helper()
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	file := filepath.Join(dir, name)
	write(t, file, strings.ReplaceAll(input, "ADDRESS", server.Authority()), 0o644)
	printed = everything(append(append([]string{"run"}, flags...), file))
	server.Close()
	for _, m := range server.Messages() {
		bodies = append(bodies, string(m.Body))
	}
	return printed, bodies
}

// targetsHere are targets whose runtimes are on the machine, the fastest first.
func targetsHere() (names []string) {
	for _, one := range [][2]string{{"curl", "curl"}, {"php/curl", "php"}, {"node/http", "node"}, {"go", "go"}} {
		if _, err := exec.LookPath(one[1]); err == nil {
			names = append(names, one[0])
		}
	}
	return names
}

const post = "###\nPOST http://ADDRESS/\nContent-Type: text/plain\n\n"

// TestRunFindsFiles holds that a snippet finds the files of its request,
// however the request names them.
func TestRunFindsFiles(t *testing.T) {
	_, inner := tree(t)
	multipart := "###\nPOST http://ADDRESS/\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"f\"; filename=\"x.json\"\n\n< ./data/x.json\n--b--\n"
	for name, c := range map[string]struct{ file, input, want string }{
		"http":           {"a.http", post + "< ./a.txt\n", "first"},
		"folder":         {"a.http", post + "< ./data/x.json\n", `{"x": 1}`},
		"deep":           {"a.http", post + "< data/deep/y.bin\n", "\x00\xff"},
		"round about":    {"a.http", post + "< ./data/deep/../../a.txt\n", "first"},
		"multipart":      {"a.http", multipart, `{"x": 1}`},
		"curl":           {"a.sh", "curl http://ADDRESS/ --data-binary @a.txt", "first"},
		"curl form":      {"a.sh", "curl http://ADDRESS/ -F f=@data/x.json", `{"x": 1}`},
		"curl upload":    {"a.sh", "curl http://ADDRESS/ -T ./data/x.json", `{"x": 1}`},
		"curl in .http":  {"a.http", "###\ncurl http://ADDRESS/ --data-binary @data/x.json\n", `{"x": 1}`},
		"standard input": {"a.sh", "curl http://ADDRESS/ --data-binary @- < data/x.json", `{"x": 1}`},
	} {
		for i, target := range targetsHere() {
			if target == "go" && i > 0 && name != "multipart" && name != "deep" {
				continue // it takes its time
			}
			t.Run(name+"/"+target, func(t *testing.T) {
				printed, bodies := runOn(t, inner, c.file, c.input, "-t", target)
				if len(bodies) != 1 || !strings.Contains(bodies[0], c.want) {
					t.Errorf("%q\n%s", bodies, printed)
				}
			})
		}
	}
}

// outside are references out of the directory of the input, for %s a name.
var outside = map[string]struct{ file, input string }{
	"http": {"a.http", post + "< %s\n"}, "data": {"a.sh", "curl http://ADDRESS/ -d @%s"}, "binary": {"a.sh", "curl http://ADDRESS/ --data-binary @%s"},
	"ascii": {"a.sh", "curl http://ADDRESS/ --data-ascii @%s"}, "json": {"a.sh", "curl http://ADDRESS/ --json @%s"},
	"form": {"a.sh", "curl http://ADDRESS/ -F f=@%s"}, "form text": {"a.sh", "curl http://ADDRESS/ -F 'f=<%s'"}, "typed": {"a.sh", "curl http://ADDRESS/ -F 'f=@%s;type=a/b'"},
	"upload": {"a.sh", "curl http://ADDRESS/ -T %s"}, "input": {"a.sh", "curl http://ADDRESS/ -d @- < %s"},
	"encoded": {"a.sh", "curl http://ADDRESS/ --data-urlencode n@%s"}, "query": {"a.sh", "curl http://ADDRESS/ --url-query n@%s"},
	"header": {"a.sh", "curl http://ADDRESS/ -H @%s"}, "cookie": {"a.sh", "curl http://ADDRESS/ -b %s"}, "config": {"a.sh", "curl http://ADDRESS/ -K %s"},
	"variable": {"a.sh", "curl http://ADDRESS/ --variable v@%s --expand-data '{{v}}'"}, "inner curl": {"a.http", "###\ncurl http://ADDRESS/ -d @%s\n"},
}

// TestRunSendsNothingFromOutside holds that no file out of the directory of the
// input is sent, and that one is only with leave.
func TestRunSendsNothingFromOutside(t *testing.T) {
	outer, inner := tree(t)
	target := targetsHere()[0]
	for name, c := range outside {
		for _, path := range []string{"../secret.txt", filepath.Join(outer, "secret.txt"), "data/../../secret.txt", "link.txt"} {
			for _, flags := range [][]string{{}, {"--inline-files"}, {"--placeholders"}} {
				printed, bodies := runOn(t, inner, c.file, fmt.Sprintf(c.input, path), append(flags, "-t", target)...)
				if strings.Contains(strings.Join(bodies, ""), "outside") {
					t.Errorf("%s: %s %q is sent\n%s", name, path, flags, printed)
				}
			}
		}
	}
	for _, path := range []string{"../secret.txt", filepath.Join(outer, "secret.txt"), "data/../../secret.txt", "link.txt"} {
		for _, name := range []string{"http", "binary", "form", "upload"} {
			printed, bodies := runOn(t, inner, outside[name].file, fmt.Sprintf(outside[name].input, path), "-t", target, "--allow-outside")
			if len(bodies) != 1 || !strings.Contains(bodies[0], "outside") {
				t.Errorf("%s: %s: %q\n%s", name, path, bodies, printed)
			}
		}
	}
}

// TestConversionChecksFiles holds that curl's files are checked when code is
// made, as those of .http files are.
func TestConversionChecksFiles(t *testing.T) {
	outer, inner := tree(t)
	for _, name := range []string{"data", "binary", "ascii", "json", "form", "form text", "typed", "upload", "input", "inner curl"} {
		for path, want := range map[string]string{
			"../secret.txt": "[file-outside]", filepath.Join(outer, "secret.txt"): "[file-outside]", "link.txt": "link.txt", "data": "data\\\"", "/dev/zero": "[file-outside]",
		} {
			file := filepath.Join(inner, outside[name].file)
			write(t, file, fmt.Sprintf(outside[name].input, path), 0o644)
			printed := everything([]string{"-t", "python", file})
			if !strings.Contains(printed, ": error: ") || strings.Contains(printed, "import requests") || !strings.Contains(strings.ReplaceAll(printed, `"`, `\"`), want) {
				t.Errorf("%s: %s\n%s", name, path, printed)
			}
		}
	}
	file := filepath.Join(inner, "a.sh")
	write(t, file, "curl http://example.com/ --data-binary @not-here.txt", 0o644)
	if printed := everything([]string{"-t", "python", file}); !strings.Contains(printed, "not-here.txt") || strings.Contains(printed, "error") {
		t.Errorf("a file that may come later: %s", printed)
	}
	if printed, _ := runOn(t, inner, "a.sh", "curl http://ADDRESS/ --data-binary @not-here.txt", "-t", "go"); !strings.Contains(printed, `error: "not-here.txt": no such file`) {
		t.Errorf("a file that is not there: %s", printed)
	}
}

// TestNoFileBecomesCode holds that what a runtime would take for code is not
// put beside a snippet.
func TestNoFileBecomesCode(t *testing.T) {
	_, inner := tree(t)
	for _, name := range []string{"./requests.py", "node_modules/a.txt"} {
		printed, bodies := runOn(t, inner, "a.sh", "curl http://ADDRESS/ -T "+name, "-t", "go")
		if len(bodies) > 0 || !strings.Contains(printed, "takes for code") {
			t.Errorf("%s: %q\n%s", name, bodies, printed)
		}
	}
	for name, want := range map[string]bool{
		"ssl.py": true, "./a/../ssl.PY": true, "okhttp3/Call.class": true, "Directory.Build.props": true, "go.mod": true, "../go.work": true, "package.json": true,
		"vendor/autoload.php": true, "vendor/x": true, "../node_modules/x": true, "lib/a.jar": true, "META-INF/services/x": true, "global.json": true, "a.runtimeconfig.json": true,
		"data.json": false, "a/b.txt": false, "my.lib/x.bin": false, "libx": false, "/usr/lib/python3/ssl.py": false, "hostname": false,
	} {
		if isCode(snipgen.Targets(), name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
}
