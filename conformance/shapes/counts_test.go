package shapes

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestCounts holds that the work grows with the input, for every shape: the
// statements that the program executes are counted, which is the same on every
// machine. An input of four times the size may take five and a half times as
// many: sorting is allowed, comparing all with all is not. SNIPGEN_COUNTS asks
// for it.
func TestCounts(t *testing.T) {
	if os.Getenv("SNIPGEN_COUNTS") == "" {
		t.Skip("takes minutes; SNIPGEN_COUNTS=1 asks for it")
	}
	program := build(t, "-cover", "-covermode=count", "-coverpkg=snipgen/...")
	for _, s := range All() {
		if ok, _ := path.Match(*only, s.Name); !ok {
			continue
		}
		const size, allowed, besides = 16 << 10, 5.5, 50_000
		few, many := count(t, program, s, size), count(t, program, s, 4*size)
		t.Logf("%-40s %9d %9d x%.1f", s.Name, few, many, float64(many)/float64(few))
		if float64(many) > allowed*float64(few)+besides {
			t.Errorf("%s: %d statements for %d bytes, %d for %d", s.Name, few, size, many, 4*size)
		}
	}
}

// count runs the program, built to count, and gives the number of statements
// that it has executed.
func count(t *testing.T, program string, s Shape, size int) int {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, s.File)
	if err := os.WriteFile(file, []byte(s.Make(size)), 0o666); err != nil {
		t.Fatal(err)
	}
	counters := filepath.Join(dir, "counters")
	if err := os.Mkdir(counters, 0o777); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, s.Arguments(file)...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOCOVERDIR="+counters)
	if s.Stdin {
		in, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		cmd.Stdin = in
	}
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 1) {
		t.Fatalf("%s: %v", s.Name, err)
	}
	return statements(t, counters)
}

// statements adds up a profile of go test: lines that end in the number of
// statements of a block and how often it was executed.
func statements(t *testing.T, counters string) (sum int) {
	t.Helper()
	profile := filepath.Join(counters, "profile")
	if out, err := exec.Command("go", "tool", "covdata", "textfmt", "-i="+counters, "-o="+profile).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	text, err := os.ReadFile(profile)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			continue
		}
		statements, err1 := strconv.Atoi(fields[1])
		times, err2 := strconv.Atoi(fields[2])
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(fmt.Errorf("%s: %w", line, err))
		}
		sum += statements * times
	}
	return sum
}
