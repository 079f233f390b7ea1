package conformance_test

import (
	"context"
	"os"
	"regexp"
	"slices"
	"testing"

	"snipgen"
	"snipgen/conformance"
	stored "snipgen/conformance/corpus"
	"snipgen/conformance/lab"
)

// old are the targets whose laboratory has the oldest libraries that their
// manifests promise, besides the newest; Ruby's are Debian's in both. The others
// have one environment: that of the distribution, or of the compiler.
const old = "python/requests,python/httpx,python/aiohttp,node/axios,java/okhttp,ruby/faraday"

// TestOldest runs the requests that cover a target with the oldest libraries
// that its manifest promises: there, too, its labels hold.
func TestOldest(t *testing.T) {
	laboratory(t)
	l, err := lab.OpenOld(".")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	m := &conformance.Matrix{Subject: conformance.NewProduct(), Lab: l, Progress: os.Stderr}
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) || !matches(old, target.ID) {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, l, target.ID)
			m.Corpus = covering(t, target.ID)
			cells, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			report(t, cells)
		})
	}
}

// TestPromises: what the old environments are made of are the versions that
// manifests promise.
func TestPromises(t *testing.T) {
	var files string
	for _, name := range []string{"python/requirements-old.txt", "js-old/package.json", "java-old/pom.xml", "lab/ruby.sh"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files += string(text)
	}
	all, err := snipgen.New().Select("all")
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range all {
		since := target.Since()
		if old := matches(old, target.ID); old != (len(since) > 0) {
			t.Errorf("%s: the manifest says %v; has an old environment: %v", target.ID, since, old)
		}
		for name, version := range since {
			line := regexp.MustCompile("(?s)" + regexp.QuoteMeta(name) + `(==|": "|", "|</artifactId>\s*<version>)` + regexp.QuoteMeta(version) + `["<\n]`)
			if !line.MatchString(files) {
				t.Errorf("%s: %s %s is in no old environment", target.ID, name, version)
			}
		}
	}
}

// more are requests that a target is run with besides those that cover it:
// text that is not ASCII.
const more = "text-unicode,json-unicode,form-non-ascii,multipart-non-ascii,header-utf8,header-duplicates,body-invalid-utf8"

// covering are the cases of a target's cover that have no options and no
// references.
func covering(t *testing.T, target string) []conformance.Named {
	t.Helper()
	testdata := os.DirFS("../testdata")
	items, err1 := stored.Read(testdata)
	cases, err2 := stored.Cover(testdata, target)
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	wanted := func(name string) bool {
		return matches(more, name) || slices.ContainsFunc(cases, func(c stored.Case) bool { return c.Name == name && !c.Exact && c.Options == nil })
	}
	var out []conformance.Named
	for _, item := range items {
		if wanted(item.Name) && !matches("references/*,commands/*", item.Name) && matches(*requestFlag, item.Name) {
			out = append(out, conformance.Named{Name: item.Name, Request: item.Request})
		}
	}
	return out
}
