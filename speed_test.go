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

// TestMemoryOfTargets: the first conversion for a target, its folder read and
// its template compiled, takes less than a megabyte, whatever other targets do.
func TestMemoryOfTargets(t *testing.T) {
	raw, err := os.ReadFile("testdata/requests/json-2k.http")
	if err != nil {
		t.Fatal(err)
	}
	c := &Converter{generators.NewCatalog(templates.FS)}
	for _, target := range Targets() {
		taken := requesttest.Allocated(func() {
			if _, err := c.Convert(string(raw), target.ID, Options{}); err != nil {
				t.Error(target.ID, err)
			}
		})
		if taken > 1<<20 {
			t.Errorf("%s: %d KiB", target.ID, taken>>10)
		}
	}
}
