package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// copier is the least that a filter written in Go does; the time of a process
// is to be read beside its time.
const copier = `package main

import (
	"io"
	"os"
)

func main() { io.Copy(os.Stdout, os.Stdin) }
`

// floor is a copier that imports what the program stands on, and does nothing
// with it: what the choice of these costs at each start.
const floor = `package main

import (
	"io"
	"os"
	_ "text/template"

	_ "github.com/Masterminds/sprig/v3"
	_ "github.com/alecthomas/kong"
)

func main() { io.Copy(os.Stdout, os.Stdin) }
`

// BenchmarkProcess runs the whole program, from start to exit, and two programs
// that copy standard input to standard output. All are built without cgo, as a
// release is: with it the program loads the C library at each start.
func BenchmarkProcess(b *testing.B) {
	dir := b.TempDir()
	bearer := "../../testdata/requests/bearer.http"
	for name, text := range map[string]string{"copy": copier, "floor": floor} {
		source := filepath.Join(dir, name+".go")
		if err := os.WriteFile(source, []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) { runProcess(b, bearer, build(b, dir, source)) })
	}
	snipgen := build(b, dir, ".")
	b.Run("snipgen", func(b *testing.B) { runProcess(b, bearer, snipgen, "-t", "python/requests") })
	b.Run("snipgen-alias", func(b *testing.B) { runProcess(b, bearer, snipgen, "-t", "py") })
	b.Run("snipgen-all", func(b *testing.B) { runProcess(b, bearer, snipgen, "-t", "all") })
}

func build(b *testing.B, dir, what string) string {
	b.Helper()
	program := filepath.Join(dir, "program-"+filepath.Base(what))
	command := exec.Command("go", "build", "-o", program, what)
	command.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := command.CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

func runProcess(b *testing.B, input string, program string, args ...string) {
	for b.Loop() {
		file, err := os.Open(input)
		if err != nil {
			b.Fatal(err)
		}
		command := exec.Command(program, args...)
		command.Stdin = file
		if err := command.Run(); err != nil {
			b.Fatal(err)
		}
		file.Close()
	}
}
