package conformance_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"strconv"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
)

// TestGoImports asserts, of each method with each body and field that decides
// about imports, of random requests, and of each option, what Go demands of a
// program: what is imported is used, and what is used is imported. It needs no
// compiler.
func TestGoImports(t *testing.T) {
	t.Parallel()
	requests := crossed(t)
	for seed := range uint64(1000) {
		if r, err := conformance.Random(seed).Request(); err == nil {
			requests = append(requests, r)
		}
	}
	for _, options := range []map[string]string{
		nil, {"print": "false"}, {"follow": "false"}, {"verify": "false"}, {"timeout": "5"}, {"print": "false", "follow": "false", "verify": "false"},
	} {
		product := conformance.NewProduct()
		made := 0
		for _, r := range requests {
			result, err := product.Convert(r.At("http", "127.0.0.1:8080"), "go/net-http", snipgen.Options{Target: options})
			if err != nil {
				continue
			}
			made++
			for _, fault := range importFaults(t, result.Code) {
				t.Errorf("%v: %s in\n%s", options, fault, result.Code)
			}
		}
		if made < 1000 {
			t.Errorf("%v: only %d programs", options, made)
		}
	}
}

// crossed are requests of each method with each field and each body.
func crossed(t *testing.T) (out []*snipgen.Request) {
	t.Helper()
	part := func(head string) string {
		return "--b\r\nContent-Disposition: form-data; name=\"n\"" + head + "\r\n\r\nx\r\n--b--\r\n"
	}
	bodies := [][2]string{
		{"", ""}, {"text/plain", "a"}, {"", "a"}, {"application/json", `{"a": [1]}`}, {"application/octet-stream", "\x00\xff"},
		{"application/x-www-form-urlencoded", "a=b&c=d"}, {"multipart/form-data; boundary=b", part("")},
		{"multipart/form-data; boundary=b", part(`; filename="f"`)}, {"multipart/form-data; boundary=b", part(`; filename=""`)},
		{"multipart/form-data; boundary=b", part("; filename=\"f\"\r\nContent-Type: ")}, {"multipart/form-data; boundary=b", part("\r\nContent-Type: a/b")},
	}
	fields := []string{"", "Accept-Encoding: \r\n", "Accept-Encoding: gzip\r\n", "Accept-Encoding: br\r\n", "Accept-Encoding: gzip\r\nRange: bytes=0-1\r\n", "Expect: 100-continue\r\n"}
	for _, line := range []string{"GET /a", "HEAD /a", "POST /a", "post /a", "CONNECT a.example.com:443", "OPTIONS *", "GET /a|b"} {
		for _, field := range fields {
			for _, body := range bodies {
				raw := line + " HTTP/1.1\r\nHost: a.example.com\r\n" + field
				if body[0] != "" {
					raw += "Content-Type: " + body[0] + "\r\n"
				}
				if body[1] != "" {
					raw += fmt.Sprintf("Content-Length: %d\r\n", len(body[1]))
				}
				if all, _ := snipgen.Parse(raw+"\r\n"+body[1], snipgen.ParseOptions{}); len(all) == 1 {
					out = append(out, all[0])
				}
			}
		}
	}
	return out
}

func importFaults(t *testing.T, code string) (faults []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "snippet.go", code, parser.SkipObjectResolution)
	if err != nil {
		return []string{err.Error()}
	}
	imported := map[string]bool{}
	for _, spec := range file.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		imported[path.Base(strings.TrimSuffix(name, "/v2"))] = true
	}
	used, locals := namesOf(file)
	for name := range imported {
		if !used[name] {
			faults = append(faults, name+" is imported and not used")
		}
	}
	for name := range used {
		if !imported[name] && !locals[name] {
			faults = append(faults, name+" is used and not imported")
		}
	}
	return faults
}

// namesOf are the names that a file takes something of, as in name.X, and those
// that it gives to values of its own.
func namesOf(file *ast.File) (used, locals map[string]bool) {
	used, locals = map[string]bool{}, map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok {
				used[x.Name] = true
			}
		case *ast.AssignStmt:
			for _, left := range n.Lhs {
				if x, ok := left.(*ast.Ident); ok && n.Tok == token.DEFINE {
					locals[x.Name] = true
				}
			}
		case *ast.Field:
			for _, name := range n.Names {
				locals[name.Name] = true
			}
		case *ast.ValueSpec:
			for _, name := range n.Names {
				locals[name.Name] = true
			}
		}
		return true
	})
	return used, locals
}
