package conformance_test

import (
	"context"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"snipgen/conformance"
	"snipgen/conformance/lab"
)

var seedFlag = flag.Uint64("seed", 0, "the one seed of TestAttack to run again")

// attackLimit is how long one run may take before it counts as one that does
// not end.
const attackLimit = 30 * time.Second

// mostBounded is how far the seeds of two rounds are apart.
const mostBounded = 60

// TestAttack sends random requests and looks for labels that lie. Without
// SNIPGEN_ATTACK it tries the same ones each time; with SNIPGEN_ATTACK=10m
// always others, as long as that. A request is tried again with -seed, with
// -target and -code besides.
func TestAttack(t *testing.T) {
	here := laboratory(t)
	here.Limit = attackLimit
	a := &conformance.Attack{Subject: conformance.NewProduct(), Lab: here, Progress: io.Discard, Patience: 20 * time.Second}
	first, until := uint64(1), time.Time{}
	if d, err := time.ParseDuration(os.Getenv("SNIPGEN_ATTACK")); err == nil {
		first, until = uint64(time.Now().UnixNano()), time.Now().Add(d)
	}
	for ; ; first += mostBounded {
		for _, l := range lab.Languages() {
			for _, target := range a.Subject.Targets() {
				if strings.HasPrefix(target.ID, l.Name+"/") && matches(*targetFlag, target.ID) && present(here, target.ID) {
					attack(t, a, target, seedsFrom(first, l.Attack))
				}
			}
		}
		if *seedFlag != 0 || !time.Now().Before(until) {
			return
		}
	}
}

// present reports whether a target can run here; the lack of one that is
// required is another test's failure.
func present(lab *lab.Lab, target string) bool { return len(lab.Missing(target)) == 0 }

func seedsFrom(first uint64, n int) []uint64 {
	if *seedFlag != 0 {
		return []uint64{*seedFlag}
	}
	seeds := make([]uint64, n)
	for i := range seeds {
		seeds[i] = first + uint64(i)
	}
	return seeds
}

func attack(t *testing.T, a *conformance.Attack, target conformance.Target, seeds []uint64) {
	t.Helper()
	started := time.Now()
	lies, err := a.Run(context.Background(), target, seeds)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%-24s %d requests from seed %d in %.1f s", target.ID, len(seeds), seeds[0], time.Since(started).Seconds())
	for _, lie := range lies {
		t.Errorf("%s", lie)
	}
}
