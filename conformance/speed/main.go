// Speed measures snipgen beside the quickest programs that do the like, beside
// the floor that its libraries set, and as the core for js/wasm, and makes
// docs/speed.md of that.
//
//	go run ./conformance/speed [-install] [-turns N] [-update]
//
// It is run in the root of the repository, and needs Node.js. The peers stand in
// conformance/speed/peers, pinned; -install has npm put them there.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"snipgen"
)

var (
	install = flag.Bool("install", false, "have npm install the peers, where they are not")
	turns   = flag.Int("turns", 5, "how often each is measured; the best stays")
	update  = flag.Bool("update", false, "write docs/speed.md")
)

const (
	peersDir = "conformance/speed/peers"
	page     = "docs/speed.md"
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	if err := run(); err != nil {
		log.Fatal("speed: ", err)
	}
}

func run() error {
	dir, err := os.MkdirTemp("", "snipgen-speed-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := peersInstalled(); err != nil {
		return err
	}
	m := measurement{dir: dir, figures: figures{}}
	if err := m.all(); err != nil {
		return err
	}
	machine, err := thisMachine()
	if err != nil {
		return err
	}
	text := pageOf(m.figures, machine)
	fmt.Print(text)
	if *update {
		return os.WriteFile(page, []byte(text), 0o666)
	}
	return nil
}

// peersInstalled reports what is missing.
func peersInstalled() error {
	if _, err := os.Stat(filepath.Join(peersDir, "node_modules")); err == nil {
		return nil
	}
	if !*install {
		return errors.New("the peers are not installed\nhint: -install has npm do that")
	}
	npm := exec.Command("npm", "ci")
	npm.Dir, npm.Stdout, npm.Stderr = peersDir, os.Stderr, os.Stderr
	return npm.Run()
}

// measurement collects figures; what is built for it stands in dir.
type measurement struct {
	dir     string
	figures figures
}

// all takes everything in turn, so that a slow minute of the machine is one of
// all.
func (m *measurement) all() error {
	requests, err := peerRequests()
	if err != nil {
		return err
	}
	for _, tests := range []string{".", "./cmd/snipgen"} {
		if err := goRun(nil, "test", "-c", "-o", m.binary(tests), tests); err != nil {
			return err
		}
	}
	for turn := range *turns {
		log.Printf("turn %d of %d", turn+1, *turns)
		if err := errors.Join(
			m.bench(".", onOneCore("-test.bench=Convert(Bearer|JSON2K)$|Targets$", "-test.cpu=1")),
			m.peer("snippetz", requests),
			m.peer("httpsnippet", requests),
			m.bench("./cmd/snipgen", options("-test.bench=Process", "-test.cpu=1")),
			m.bench("./cmd/snipgen", options("-test.bench=Batch$", "-test.cpu=1,2")),
		); err != nil {
			return err
		}
	}
	return m.wasm()
}

func (m *measurement) binary(tests string) string {
	return filepath.Join(m.dir, filepath.Base(tests)+"root.test")
}

// invocation makes a command line of a program.
type invocation func(program string) []string

func options(args ...string) invocation {
	return func(program string) []string { return append([]string{program}, args...) }
}

// onOneCore holds a program on the first core, where there is a command for that.
func onOneCore(args ...string) invocation {
	return func(program string) []string {
		command := append([]string{program}, args...)
		if taskset, err := exec.LookPath("taskset"); err == nil {
			command = append([]string{taskset, "-c", "0"}, command...)
		}
		return command
	}
}

// bench runs benchmarks of a package.
func (m *measurement) bench(tests string, how invocation) error {
	command := how(m.binary(tests))
	return m.take(tests, nil, append(command, "-test.run=^$"))
}

func (m *measurement) peer(name string, requests []byte) error {
	return m.take(peersDir, requests, onOneCore("bench.mjs", name)("node"))
}

func (m *measurement) take(dir string, input []byte, line []string) error {
	command := exec.Command(line[0], line[1:]...)
	command.Dir, command.Stdin, command.Stderr = dir, bytes.NewReader(input), os.Stderr
	out, err := command.Output()
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(line, " "), err, out)
	}
	return m.figures.read(bytes.NewReader(out))
}

// harRequest is what the peers are given: an entry of an archive, as
// http://www.softwareishard.com/blog/har-12-spec/#request has it.
type harRequest map[string]any

// peerRequests are those of the benchmarks, by the names of these, without the
// fields that every client sets by itself.
func peerRequests() ([]byte, error) {
	out := map[string]harRequest{}
	for benchmark, name := range map[string]string{"Bearer": "bearer", "JSON2K": "json-2k"} {
		raw, err := os.ReadFile("testdata/requests/" + name + ".http")
		if err != nil {
			return nil, err
		}
		request, err := asArchive(string(raw))
		if err != nil {
			return nil, err
		}
		out[benchmark] = request
	}
	return json.Marshal(out)
}

func asArchive(raw string) (harRequest, error) {
	result, err := snipgen.Convert(raw, "http/har", snipgen.Options{})
	if err != nil {
		return nil, err
	}
	var archive struct {
		Log struct {
			Entries []struct{ Request harRequest }
		}
	}
	if err := json.Unmarshal([]byte(result.Code), &archive); err != nil {
		return nil, err
	}
	request := archive.Log.Entries[0].Request
	var fields []any
	for _, field := range request["headers"].([]any) {
		if name := field.(map[string]any)["name"]; name != "Host" && name != "Content-Length" {
			fields = append(fields, field)
		}
	}
	request["headers"] = fields
	return request, nil
}

// wasmProgram is the least that uses the core.
const wasmProgram = `package main

import (
	"fmt"

	"snipgen"
)

func main() { fmt.Println(snipgen.Convert("", "", snipgen.Options{})) }
`

// wasm measures how large the core is for js/wasm.
func (m *measurement) wasm() error {
	source, binary := filepath.Join(m.dir, "core.go"), filepath.Join(m.dir, "core.wasm")
	if err := os.WriteFile(source, []byte(wasmProgram), 0o666); err != nil {
		return err
	}
	if err := goRun([]string{"GOOS=js", "GOARCH=wasm"}, "build", "-trimpath", "-ldflags=-s -w", "-o", binary, source); err != nil {
		return err
	}
	code, err := os.ReadFile(binary)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	w, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if _, err := w.Write(code); err != nil {
		return err
	}
	m.figures.note("WASM B", float64(len(code)))
	m.figures.note("WASM packed-B", float64(packed.Len()))
	return w.Close()
}

func goRun(environment []string, args ...string) error {
	command := exec.Command("go", args...)
	command.Env = append(os.Environ(), environment...)
	command.Stderr = os.Stderr
	return command.Run()
}

// machine is what stands beside the figures.
type machine struct {
	cores    int
	goes     string // the version of Go
	node     string
	versions map[string]string // of the peers
}

func thisMachine() (machine, error) {
	m := machine{cores: runtime.NumCPU(), goes: strings.TrimPrefix(runtime.Version(), "go")}
	node, err := exec.Command("node", "--version").Output()
	if err != nil {
		return m, err
	}
	m.node = strings.TrimPrefix(strings.TrimSpace(string(node)), "v")
	text, err := os.ReadFile(filepath.Join(peersDir, "package.json"))
	if err != nil {
		return m, err
	}
	var manifest struct{ Dependencies map[string]string }
	err = json.Unmarshal(text, &manifest)
	m.versions = manifest.Dependencies
	return m, err
}
