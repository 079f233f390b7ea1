package snipgen

import (
	"os"
	"testing"

	"snipgen/generators"
	"snipgen/templates"

	"snipgen/request/requesttest"
)

// TestAllocations: a warm conversion, reading included, asks for memory so many
// times. It is a measure of work that is the same on every machine.
func TestAllocations(t *testing.T) {
	for _, c := range []struct {
		request string
		most    float64
	}{{"bearer", 19}, {"json-2k", 30}, {"form-bearer", 30}} {
		raw, err := os.ReadFile("testdata/requests/" + c.request + ".http")
		if err != nil {
			t.Fatal(err)
		}
		got := testing.AllocsPerRun(500, func() {
			if _, err := Convert(string(raw), "python/requests", Options{}); err != nil {
				t.Fatal(err)
			}
		})
		if got > c.most {
			t.Errorf("%s: %v allocations, more than %v", c.request, got, c.most)
		}
	}
}

// memoryOfTargets is what the first conversion for each of some targets takes,
// its folder read and its template compiled.
func memoryOfTargets(tb testing.TB, targets []TargetInfo) (taken []int) {
	tb.Helper()
	raw, err := os.ReadFile("testdata/requests/json-2k.http")
	if err != nil {
		tb.Fatal(err)
	}
	c := &Converter{generators.NewCatalog(templates.FS)}
	for _, target := range targets {
		taken = append(taken, requesttest.Allocated(func() {
			if _, err := c.Convert(string(raw), target.ID, Options{}); err != nil {
				tb.Error(target.ID, err)
			}
		}))
	}
	return taken
}

// TestMemoryOfTargets: each further target takes less than a megabyte, whatever
// other targets do.
func TestMemoryOfTargets(t *testing.T) {
	targets := Targets()
	for i, taken := range memoryOfTargets(t, targets) {
		if taken > 1<<20 {
			t.Errorf("%s: %d KiB", targets[i].ID, taken>>10)
		}
	}
}

// BenchmarkTargets shows that -t all takes as much for each target, however
// many there are.
func BenchmarkTargets(b *testing.B) {
	all, half := Targets(), []TargetInfo(nil)
	for i := 0; i < len(all); i += 2 {
		half = append(half, all[i])
	}
	for name, targets := range map[string][]TargetInfo{"half": half, "all": all} {
		b.Run(name, func(b *testing.B) {
			total, most := 0, 0
			for b.Loop() {
				for _, taken := range memoryOfTargets(b, targets) {
					total, most = total+taken, max(most, taken)
				}
			}
			b.ReportMetric(float64(total)/float64(b.N*len(targets)), "B/target")
			b.ReportMetric(float64(most), "most-B/target")
		})
	}
}
