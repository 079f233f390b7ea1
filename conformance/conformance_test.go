package conformance_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"snipgen/conformance"
	"snipgen/conformance/lab"
)

var (
	targetFlag  = flag.String("target", "*/*", "targets to examine: ids or patterns, separated by commas")
	requestFlag = flag.String("request", "*", "requests to examine: names or patterns, separated by commas")
	updateFlag  = flag.Bool("update", false, "write docs/conformance.md anew")
	codeFlag    = flag.Bool("code", false, "show the snippet of a faulty cell")
)

const (
	requestsDir = "../testdata/requests"
	pageFile    = "../docs/conformance.md"
)

// asked reports whether the long run is wanted: it takes minutes and needs the
// runtimes that setup.sh installs.
func asked() bool {
	return os.Getenv("SNIPGEN_CONFORMANCE") != "" || os.Getenv("SNIPGEN_REQUIRE") != ""
}

func laboratory(t *testing.T) *lab.Lab {
	t.Helper()
	if !asked() {
		t.Skip("the laboratory runs with make conformance, or SNIPGEN_CONFORMANCE=1")
	}
	lab, err := lab.Open(".")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lab.Close() })
	return lab
}

// require skips a target whose runtime is missing, and says which; with
// SNIPGEN_REQUIRE=all that is a failure.
func require(t *testing.T, lab *lab.Lab, target string) {
	t.Helper()
	missing := strings.Join(lab.Missing(target), ", ")
	switch {
	case missing == "":
	case os.Getenv("SNIPGEN_REQUIRE") == "all":
		t.Fatalf("%s cannot run: %s missing; run conformance/setup.sh", target, missing)
	default:
		t.Skipf("%s cannot run: %s missing; run conformance/setup.sh", target, missing)
	}
}

func matches(patterns, name string) bool {
	for pattern := range strings.SplitSeq(patterns, ",") {
		if ok, _ := path.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

func requests(t *testing.T) []conformance.Named {
	t.Helper()
	all, err := conformance.Corpus(requestsDir)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(n conformance.Named) bool { return !matches(*requestFlag, n.Name) })
}

// elsewhere are fields that a client adds where TestMatrix does not look: jQuery
// when the page is of the origin that it sends to, Chromium in HTTP/2.
func elsewhere(target, name string) bool {
	return target == "javascript/jquery" && name == "X-Requested-With" ||
		strings.HasPrefix(target, "javascript/") && name == "Priority"
}

// TestMatrix runs every target over every request and asserts every label.
func TestMatrix(t *testing.T) {
	lab := laboratory(t)
	m := &conformance.Matrix{Subject: conformance.NewProduct(), Lab: lab, Corpus: requests(t), Progress: os.Stderr}
	m.Passed = passed(t, lab)
	var all []*conformance.Cell
	whole := *targetFlag == "*/*" && *requestFlag == "*"
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			whole = whole && len(lab.Missing(target.ID)) == 0
			require(t, lab, target.ID)
			cells, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, cells...)
			report(t, cells)
			for _, name := range conformance.NeverAdded(target, cells) {
				if *requestFlag == "*" && !elsewhere(target.ID, name) {
					t.Errorf("the manifest says that the client adds %s; it never did", name)
				}
			}
		})
	}
	fmt.Fprintf(os.Stderr, "conformance: all %s\n", conformance.Count(all))
	if whole {
		checkPage(t, conformance.Page(all, lab.Versions(context.Background()), time.Now()))
	}
}

// passed is the store of cells that held, with SNIPGEN_REUSE=1; nil without.
func passed(t *testing.T, lab *lab.Lab) *conformance.Passed {
	t.Helper()
	if os.Getenv("SNIPGEN_REUSE") != "1" {
		return nil
	}
	store, err := conformance.OpenPassed(".runtimes/passed", os.DirFS(".."), lab.Versions(context.Background()), os.DirFS(".runtimes"))
	if err != nil {
		t.Fatal(err)
	}
	return store
}

// prove runs the targets that are wanted over a corpus of its own and asserts
// every label.
func prove(t *testing.T, corpus []conformance.Named, wanted func(target string) bool) {
	t.Helper()
	m := &conformance.Matrix{Subject: conformance.NewProduct(), Lab: laboratory(t), Corpus: corpus, Progress: os.Stderr}
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) || !wanted(target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, m.Lab, target.ID)
			cells, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			report(t, cells)
		})
	}
}

// checkPage fails when the page is stale; the versions of the machine's
// runtimes may differ.
func checkPage(t *testing.T, page string) {
	t.Helper()
	if *updateFlag {
		if err := os.WriteFile(pageFile, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	old, err := os.ReadFile(pageFile)
	if err != nil || conformance.WithoutVersions(string(old)) != conformance.WithoutVersions(page) {
		t.Errorf("%s is stale (%v); make it anew with -update", pageFile, err)
	}
}

func report(t *testing.T, cells []*conformance.Cell) {
	t.Helper()
	for _, c := range cells {
		for _, fault := range c.Faults {
			t.Errorf("%s with %s: %s", c.Request, c.Target, fault)
		}
		if len(c.Faults) > 0 && *codeFlag {
			t.Logf("the snippet:\n%s", c.Code)
		}
		if c.Understated() {
			t.Logf("%s with %s: labelled equivalent, but the same bytes arrive", c.Request, c.Target)
		}
	}
}
