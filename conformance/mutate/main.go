// Mutate breaks the code that decides and quotes, one place at a time, and runs
// the tests of its package: a change that no test sees shows what is not tested.
//
//	go run ./conformance/mutate [-seed N] [-sample N] [-package DIR] [-run TESTS]
//
// It changes no file: the go command is given the broken ones in place of its own
// (-overlay). Only tests of the package itself run: goldens, which a command
// writes anew, are none of them. A package is built once, with all its places
// switched (switch.go), and run once for each; places that no switch fits, those
// of constants above all, are left out.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// subjects are the packages that are broken.
var subjects = []string{"generators/plan", "generators/literal", "verify/compare"}

var (
	seed   = flag.Uint64("seed", 1, "of the sample")
	sample = flag.Int("sample", 0, "how many mutants of each package; 0 for all")
	only   = flag.String("package", "", "the folder of the only package to break")
	tests  = flag.String("run", "", "the tests that run, as for go test; all if empty")
	file   = flag.String("file", "", "the only file to break")
)

func main() {
	flag.Parse()
	killed, all := 0, 0
	for _, dir := range subjects {
		if *only != "" && *only != dir {
			continue
		}
		k, n := try(dir)
		fmt.Printf("%s: %d of %d killed (%.1f %%)\n", dir, k, n, percent(k, n))
		killed, all = killed+k, all+n
	}
	fmt.Printf("all: %d of %d killed (%.1f %%)\n", killed, all, percent(killed, all))
}

func percent(k, n int) float64 { return 100 * float64(k) / float64(max(1, n)) }

// try breaks a package and counts the mutants that its tests see.
func try(dir string) (killed, all int) {
	work, err := os.MkdirTemp("", "mutate")
	check(err)
	defer os.RemoveAll(work)
	mutants := load(dir).build(work)
	if *file != "" {
		mutants = slices.DeleteFunc(mutants, func(m mutant) bool { return filepath.Base(m.file) != *file })
	}
	random := rand.New(rand.NewPCG(*seed, 0))
	random.Shuffle(len(mutants), func(i, j int) { mutants[i], mutants[j] = mutants[j], mutants[i] })
	if *sample > 0 {
		mutants = mutants[:min(*sample, len(mutants))]
	}
	if said, failed := run(work, dir, mutant{}); failed {
		check(fmt.Errorf("%s: the tests fail before anything is broken:\n%s", dir, said))
	}
	slices.SortFunc(mutants, func(a, b mutant) int { return a.id - b.id })
	for _, m := range mutants {
		if _, failed := run(work, dir, m); failed {
			killed++
			continue
		}
		fmt.Printf("%s:%d survives: %s becomes %q\n", m.file, m.line, m.was, m.text)
	}
	return killed, len(mutants)
}

// run runs the tests of a package with one of its mutants switched on.
func run(work, dir string, m mutant) (said string, failed bool) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	c := exec.CommandContext(ctx, filepath.Join(work, "tests"), "-test.failfast", "-test.run="+*tests)
	c.Dir, c.Env = dir, append(os.Environ(), fmt.Sprintf("%s=%d", variable, m.id))
	out, err := c.CombinedOutput()
	return string(out), err != nil
}

// command runs the go command.
func command(arguments ...string) string {
	c := exec.Command("go", arguments...)
	var said bytes.Buffer
	c.Stderr = &said
	out, err := c.Output()
	if err != nil {
		check(fmt.Errorf("go %s: %w\n%s", strings.Join(arguments, " "), err, said.String()))
	}
	return string(out)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}
