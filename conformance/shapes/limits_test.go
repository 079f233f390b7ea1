//go:build linux

package shapes

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

var (
	sizes   = flag.String("sizes", "1,4,16,64", "the sizes in MiB")
	patient = flag.Duration("patient", 40*time.Second, "the processor time that a run is given")
	update  = flag.Bool("update", false, "write docs/limits.md anew")
)

// makeShape, in the environment, has this program write an input and end. So
// the process that starts snipgen stays small: Linux counts the memory of a
// process that starts another one as that other's until it has started.
const makeShape = "SNIPGEN_MAKE_SHAPE"

func TestMain(m *testing.M) {
	if name, size, ok := strings.Cut(os.Getenv(makeShape), ":"); ok {
		bytes, _ := strconv.Atoi(size)
		for _, s := range All() {
			if s.Name == name {
				_, _ = io.WriteString(os.Stdout, s.Make(bytes))
			}
		}
		return
	}
	os.Exit(m.Run())
}

// measure is what one run took.
type measure struct {
	size    int           // of the input, in bytes
	seconds float64       // of processor time
	memory  int           // the most that was resident, in bytes
	output  int           // bytes
	status  int           // exit status
	late    time.Duration // the time after which it was ended, 0 if it ended by itself
}

// TestLimits measures the real program over every shape, and with -update
// writes docs/limits.md. It is asked for by SNIPGEN_LIMITS.
func TestLimits(t *testing.T) {
	if os.Getenv("SNIPGEN_LIMITS") == "" {
		t.Skip("takes long; SNIPGEN_LIMITS=1 asks for it")
	}
	program := build(t)
	var rows []row
	for _, s := range All() {
		if ok, _ := path.Match(*only, s.Name); !ok {
			continue
		}
		rows = append(rows, row{s, measureShape(t, program, s)})
		t.Log(rows[len(rows)-1].text())
	}
	if *update {
		writePage(t, rows)
	}
}

// row is what one shape took at each size.
type row struct {
	shape    Shape
	measures []measure
}

func measureShape(t *testing.T, program string, s Shape) []measure {
	var out []measure
	for size := range strings.SplitSeq(*sizes, ",") {
		mebibytes, err := strconv.ParseFloat(size, 64)
		if err != nil {
			t.Fatal(err)
		}
		m := run(t, program, s, int(mebibytes*(1<<20)))
		out = append(out, m)
		if m.late > 0 {
			break
		}
	}
	return out
}

func run(t *testing.T, program string, s Shape, size int) measure {
	t.Helper()
	file := filepath.Join(t.TempDir(), s.File)
	input := writeInput(t, s, size, file)
	defer os.Remove(file)
	ctx, cancel := context.WithTimeout(context.Background(), 20**patient) // of the clock, on a machine that has other things to do
	defer cancel()
	limited := fmt.Sprintf(`ulimit -t %.0f; exec "$0" "$@"`, patient.Seconds())
	cmd := exec.CommandContext(ctx, "sh", append([]string{"-c", limited, program}, s.Arguments(file)...)...)
	cmd.Dir = filepath.Dir(file)
	var printed counter
	cmd.Stdout = &printed
	if s.Stdin {
		in, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		cmd.Stdin = in
	}
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	m := measure{size: input, output: int(printed), status: cmd.ProcessState.ExitCode()}
	m.seconds = (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
	m.memory = int(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) << 10
	if !cmd.ProcessState.Exited() {
		m.late = *patient
	}
	return m
}

// counter counts what is written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// writeInput makes the input, in another process, and gives its size.
func writeInput(t *testing.T, s Shape, size int, name string) int {
	t.Helper()
	out, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%s:%d", makeShape, s.Name, size))
	cmd.Stdout, cmd.Stderr = out, os.Stderr
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	info, err := out.Stat()
	if err != nil {
		t.Fatal(err)
	}
	return int(info.Size())
}
