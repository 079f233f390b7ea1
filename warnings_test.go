package snipgen_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// losing are the warnings of readers about a part of the input that is lost or
// changed: no label is better than partial where one stands. Each is named by
// its package and its code.
var losing = map[string]string{
	"parser data-after-chunks":            "bytes behind the last chunk are left out",
	"parser empty-host":                   "an empty Host is sent as that of the target",
	"parser repeated-host":                "of two Host fields one is sent",
	"parser trailers":                     "trailer fields are left out",
	"parser transfer-coding":              "content is sent without the coding that it has",
	"parser userinfo-left-out":            "user and password are left out",
	"curl content-length":                 "another length is sent than the one that is asked for",
	"curl cookie-file":                    "cookies are left out",
	"curl curl-flag-ignored":              "what the flag says is left out",
	"curl data-file-line-ends":            "the file is sent with its line ends",
	"curl flag-ignored":                   "what the flag says is left out; the program's name goes before the code",
	"curl form-parameter":                 "what the parameter says of the part is left out",
	"curl form-without-type":              "a form is sent with its media type, curl sends it without",
	"curl default-left-out":               "what stands in for a value is left out",
	"curl curl-variable-function":         "a value is sent without what the function does to it",
	"curl header-file":                    "fields are left out",
	"curl httpie-flag-ignored":            "what the flag says is left out",
	"curl space-in-field-name":            "the name is sent without its white space",
	"curl transfer-encoding":              "a coding is left out",
	"curl variable-name":                  "PowerShell takes another variable",
	"curl wget-asks-first":                "credentials are left out",
	"fetch body-type":                     "a Content-Type may be missing",
	"fetch default-left-out":              "what stands in for a value is left out",
	"fetch fetch-option-ignored":          "what the option says of the way is left out",
	"fetch type-unknown":                  "a number may be sent as a text",
	"har lone-surrogate":                  "text is changed",
	"har missing-body":                    "the content is left out",
	"httpfile curl-flag-ignored":          "what the flag says is left out",
	"httpfile left-out-fields":            "fields are left out",
	"httpfile repeated-host":              "of two Host fields one is sent",
	"httpfile unsupported-authentication": "credentials are left out",
	"httpfile userinfo-left-out":          "user and password are left out",
	"powershell backtick-blank":           "the command goes on here; PowerShell ends it and sends less",
	"powershell body-encoding":            "content is sent in another encoding",
	"powershell conditional":              "this may not be sent",
	"powershell file-lines":               "the file is sent with its line ends",
	"powershell framing-field":            "the field is left out",
	"powershell list-value":               "PowerShell sends the name of a type",
	"powershell parameter-ignored":        "what the parameter says is left out",
	"powershell session-ignored":          "what the property says is left out",
	"powershell two-cookie-fields":        "cookies are left out",
	"powershell userinfo":                 "user and password are left out",
	"powershell variable-headers":         "fields are left out",
	"powershell variable-name":            "PowerShell takes another variable",
	"powershell variable-session":         "fields and cookies are left out",
}

// harmless are the warnings of readers that leave the label as it is, and why.
var harmless = map[string]string{
	"parser comment-after-target":    "a remark behind the target is no part of it",
	"parser content-length-mismatch": "the length is the client's to set; all of the content is sent",
	"parser extra-space":             "white space between the parts of a request line is no part of it",
	"parser host-differs":            "it is sent as it stands",
	"parser host-with-scheme":        "scheme, host and path of it are in the URL",
	"parser length-and-chunked":      "framing is the client's to set",
	"parser missing-blank-line":      "the content is sent as it stands",
	"parser multipart-boundary":      "it is sent as it stands",
	"parser multipart-line-ends":     "it is sent as it stands",
	"parser not-chunked":             "framing is the client's to set; the content is sent as it stands",
	"parser obs-fold":                "RFC 9112, 5.2 gives a fold the meaning of a space",
	"parser panel-lines":             "names and values are what the panel shows",
	"parser second-request":          "it is about another request, which --all reads",
	"parser space-before-colon":      "white space there is no part of name or value",
	"parser space-in-blank-line":     "the line has no content",
	"parser unencoded-target":        "no target can hold it otherwise",
	"parser userinfo-in-target":      "sent as every client sends it",
	"parser version-case":            "the version is the one that is meant",
	"parser wrapped-form":            "a form holds no line ends: they are those of the page",
	"curl form-file-name":            "curl leaves it out, too",
	"curl form-parameter-unknown":    "curl leaves it out, too",
	"curl missing-continuation":      "the command ended before that line for the shell, too",
	"curl no-header-field":           "curl leaves it out, too",
	"curl password-missing":          "the password is a variable, as curl asks for it",
	"curl pseudo-header":             "curl leaves it out, too",
	"curl range-without-dash":        "sent as curl sends it",
	"curl repeated-host":             "curl sends one, too",
	"curl unencoded-target":          "no target can hold it otherwise",
	"curl unquoted-ampersand":        "the command ends there for the shell, too",
	"curl unquoted-placeholder":      "nothing of the text is lost, where the shell would send nothing",
	"curl url-glob":                  "expanded as curl expands it",
	"curl url-slashes":               "read as curl reads it",
	"har file-by-name":               "the file is read when the snippet runs",
	"har pseudo-field":               "it says what method and URL of the entry say",
	"har unencoded-target":           "no target can hold it otherwise",
	"httpfile fragment":              "no client sends one",
	"httpfile host-differs":          "it is sent as it stands",
	"httpfile host-with-scheme":      "scheme, host and path of it are in the URL",
	"httpfile invalid-prompt":        "it names nothing",
	"httpfile invalid-settings":      "settings of an editor; what they would give a value stays a variable",
	"httpfile invalid-timeout":       "it says no time",
	"httpfile missing-blank-line":    "the content is sent as it stands",
	"httpfile relative-target":       "a path is sent with the slash that each has",
	"httpfile multipart-boundary":    "it is sent as it stands",
	"httpfile space-in-head":         "the line has no content",
	"httpfile unencoded-target":      "no target can hold it otherwise",
	"httpfile unreadable-file":       "a folder by the name of an environment file gives no values",
	"httpfile userinfo-in-target":    "sent as every client sends it",
	"powershell json-depth":          "written as ConvertTo-Json writes it",
	"powershell pseudo-header":       "PowerShell sends it as a field",
	"powershell unencoded-target":    "no target can hold it otherwise",
}

// Every warning of a reader is on one of the two lists, and is a loss if it is
// on the first.
func TestWarningsAreLossesOrNot(t *testing.T) {
	losses, others := warnings(t)
	for _, c := range []struct {
		listed, found map[string]string
		name          string
	}{{losing, losses, "loses"}, {harmless, others, "does not lose"}} {
		for _, key := range slices.Sorted(maps.Keys(c.found)) {
			if _, ok := c.listed[key]; !ok {
				t.Errorf("%s: %s %s, and is not on the list of those", c.found[key], key, c.name)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(c.listed)) {
			if _, ok := c.found[key]; !ok {
				t.Errorf("%s is on the list of what %s, and no reader reports it so", key, c.name)
			}
			if c.listed[key] == "" {
				t.Errorf("%s has no reason", key)
			}
		}
	}
}

// warnings are those that the source of the readers has, with their places: losses
// and others.
func warnings(t *testing.T) (losses, others map[string]string) {
	losses, others = map[string]string{}, map[string]string{}
	err := filepath.WalkDir("parser", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, text, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			code, loses, ok := warningOf(n)
			if !ok {
				return true
			}
			key := filepath.Base(filepath.Dir(path)) + " " + code
			if loses {
				losses[key] = fmt.Sprint(files.Position(n.Pos()))
			} else {
				others[key] = fmt.Sprint(files.Position(n.Pos()))
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return losses, others
}

// warningOf is the code of a warning that a node reports, by a method of its
// reader or as a diagnostic.
func warningOf(n ast.Node) (code string, loses, ok bool) {
	switch n := n.(type) {
	case *ast.CallExpr:
		s, isMethod := n.Fun.(*ast.SelectorExpr)
		if !isMethod || len(n.Args) < 5 {
			return "", false, false
		}
		first := map[string]int{"Warn": 0, "Forgive": 0, "Lose": 0, "LoseTo": 1}
		i, known := first[s.Sel.Name]
		if !known {
			return "", false, false
		}
		code = literalIn(n.Args[i])
		return code, strings.HasPrefix(s.Sel.Name, "Lose"), code != ""
	case *ast.CompositeLit:
		warns := false
		for _, e := range n.Elts {
			pair, isPair := e.(*ast.KeyValueExpr)
			if !isPair {
				continue
			}
			switch key, _ := pair.Key.(*ast.Ident); {
			case key == nil:
			case key.Name == "Severity":
				s, isName := pair.Value.(*ast.SelectorExpr)
				warns = isName && s.Sel.Name == "Warning"
			case key.Name == "Code":
				code = literalIn(pair.Value)
			case key.Name == "Loss":
				loses = true
			}
		}
		return code, loses, warns && code != ""
	}
	return "", false, false
}

// literalIn is the first text in an expression.
func literalIn(n ast.Expr) (s string) {
	ast.Inspect(n, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && s == "" && l.Kind == token.STRING {
			s, _ = strconv.Unquote(l.Value)
		}
		return true
	})
	return s
}
