package snipgen_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// mayImport is the one way that imports run: what each package may use of the
// project, by path without the module's name. Packages that are not listed
// (commands, the laboratory) may use anything, and nothing may use them.
var mayImport = map[string][]string{
	"request":                        {"request/jsontree", "request/uri"},
	"request/uri":                    {},
	"request/jsontree":               {},
	"request/lazy":                   {},
	"request/envname":                {"request/lazy"},
	"request/secrets":                {"request", "request/envname", "request/jsontree", "request/uri", "request/lazy"},
	"parser":                         {"request", "request/jsontree", "request/uri", "request/lazy"},
	"parser/curl":                    {"request", "request/jsontree", "request/uri", "parser", "parser/powershell", "request/lazy"},
	"parser/fetch":                   {"request", "request/uri", "parser", "request/lazy"},
	"parser/powershell":              {"request", "request/uri", "parser", "request/lazy"},
	"parser/har":                     {"request", "request/jsontree", "request/uri", "parser", "request/lazy"},
	"parser/httpfile":                {"parser", "request", "request/jsontree", "request/uri", "request/lazy"},
	"parser/input":                   {"request", "request/secrets", "parser", "parser/curl", "parser/fetch", "parser/har", "parser/httpfile", "parser/powershell", "request/lazy"},
	"generators/lines":               {},
	"generators/literal":             {"generators/lines", "request/jsontree"},
	"generators/literal/literaltest": {},
	"generators/message":             {"request", "parser", "parser/har", "parser/httpfile", "request/lazy"},
	"generators/cache":               {},
	"generators/view":                {"generators/literal"},
	"generators/manifest":            {"request", "request/jsontree", "request/uri", "generators/cache", "generators/literal", "generators/message", "generators/view"},
	"generators/template":            {"generators/lines", "generators/literal", "generators/manifest", "generators/template/helper", "generators/view"},
	"generators/template/helper":     {},
	"generators/plan/marked":         {"request", "request/jsontree", "generators/literal"},
	"generators/plan":                {"request", "request/envname", "request/jsontree", "request/uri", "generators/literal", "generators/manifest", "generators/plan/marked", "generators/view"},
	"generators":                     {"request", "generators/cache", "generators/literal", "generators/manifest", "generators/message", "generators/plan", "generators/template"},
	"templates":                      {},
	"":                               {"request", "request/secrets", "parser", "parser/curl", "parser/input", "generators", "templates", "request/lazy"},
}

// forbiddenInCore are packages that reach outside of the program: core
// packages are pure, and compile to js/wasm.
var forbiddenInCore = []string{"os", "os/exec", "net", "net/http", "time", "syscall", "unsafe"}

// forURLs is the only core package that may use net/url, which decodes and
// encodes in its own way; all others have request/uri.
const forURLs = "parser/powershell"

// modulesInBrowsers are those that the core for js/wasm links: what is loaded
// over a network is small.
var modulesInBrowsers = []string{"golang.org/x/text/", "mvdan.cc/sh/v3/"}

func TestModulesInBrowsers(t *testing.T) {
	list := exec.Command("go", "list", "-deps", ".")
	list.Env = append(list.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for path := range strings.Lines(string(out)) {
		host, _, _ := strings.Cut(path, "/")
		isKnown := func(module string) bool { return strings.HasPrefix(path, module) }
		if strings.Contains(host, ".") && !slices.ContainsFunc(modulesInBrowsers, isKnown) {
			t.Errorf("the core for js/wasm links %s", path)
		}
	}
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func projectPackages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var packages []goPackage
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}

// inModule cuts the module's name off an import path of the project.
func inModule(path string) (string, bool) {
	if path == "snipgen" {
		return "", true
	}
	return strings.CutPrefix(path, "snipgen/")
}

func TestImportsRunOneWay(t *testing.T) {
	seen := 0
	for _, p := range projectPackages(t) {
		name, _ := inModule(p.ImportPath)
		allowed, core := mayImport[name]
		if !core {
			continue
		}
		seen++
		for _, imported := range p.Imports {
			if ours, ok := inModule(imported); ok && !slices.Contains(allowed, ours) {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
			if imported == "net/url" && name != forURLs {
				t.Errorf("%s imports %s: request/uri is for that", p.ImportPath, imported)
			}
			if slices.Contains(forbiddenInCore, imported) {
				t.Errorf("%s imports %s: core packages touch no system", p.ImportPath, imported)
			}
		}
	}
	if seen < len(mayImport)-1 {
		t.Errorf("only %d of %d core packages found", seen, len(mayImport))
	}
}
