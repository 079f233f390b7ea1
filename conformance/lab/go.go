package lab

import (
	"os/exec"
	"strings"
)

var golang = Language{
	Name:   "go",
	needs:  []need{{name: "Go", command: "go"}},
	probes: []probe{{name: "Go", argv: []string{"go", "version"}}},
	vars: func(*Lab) []string {
		return []string{"GOCACHE=" + goVariable("GOCACHE"), "GOPATH=" + goVariable("GOPATH"), "GOPROXY=off", "GOTOOLCHAIN=local", "GOFLAGS=-mod=mod"}
	},
	trust:  trustIn("SSL_CERT_FILE"),
	Attack: 8,
	Literals: &Literals{
		Target: "go/net-http", File: "snippet.go", Run: "go run snippet.go",
		Program: goProgram,
		Call:    func(f, e string) string { return "\t" + f + "(" + e + ")\n" },
		Imports: func(program string) string { return strings.Replace(program, `import "fmt"`, goImports, 1) },
	},
}

// goVariable asks the go command for a setting; "" without Go.
func goVariable(name string) string {
	out, _ := exec.Command("go", "env", name).Output()
	return strings.TrimSpace(string(out))
}

func goProgram(calls []string) string {
	functions, all := chunks(calls, 1000, "func %s() {\n")
	return "package main\n\nimport \"fmt\"\n\nfunc b(x []byte) { fmt.Printf(\"%x\\n\", x) }\n\nfunc p(x string) { b([]byte(x)) }\n\n" +
		functions + "func main() {\n" + strings.ReplaceAll(all, ";", "") + "}\n"
}

const goImports = `import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"time"
)

var _, _, _, _, _ = base64.StdEncoding, rand.IntN, os.Getenv, strconv.Itoa, time.Now`
