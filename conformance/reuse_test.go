package conformance

import (
	"testing"
	"testing/fstest"
	"time"

	"snipgen"
	"snipgen/conformance/lab"
	"snipgen/request"
	"snipgen/verify/compare"
)

// claiming is a subject that claims the same of every request.
type claiming struct{ Result }

func (s claiming) Targets() []Target { return nil }

func (s claiming) Convert(*request.Request, string, snipgen.Options) (Result, error) {
	return s.Result, nil
}

// TestPassedHoldsForTheSameBytes: a verdict is used again only while all that it
// depends on is the same.
func TestPassedHoldsForTheSameBytes(t *testing.T) {
	dir := t.TempDir()
	project := fstest.MapFS{}
	for _, name := range []string{"conformance/a.go", "conformance/lab/a.sh", "verify/a.go", "request/a.go", "parser/a.go", "go.mod", "go.sum", "conformance/.runtimes/x", "generators/a.go"} {
		project[name] = &fstest.MapFile{Data: []byte("a")}
	}
	stamps := fstest.MapFS{"python.stamp": {Data: []byte("1")}}
	versions := []lab.Version{{Name: "Python", Version: "3.11"}}
	open := func() *Passed {
		p, err := OpenPassed(dir, project, versions, stamps)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	subject := claiming{Result{Code: "x", Fidelity: snipgen.Exact}}
	target := Target{ID: "a/b", Run: "run x"}
	named, err := read("n", "GET / HTTP/1.1\r\nHost: h.example\r\n\r\n")
	if err != nil {
		t.Fatal(err)
	}
	find := func() *Cell { p := open(); return p.find(p.key(subject, target, named), target, named) }
	p := open()
	for _, c := range []*Cell{{Faults: []string{"no"}}, {Refused: true}} {
		if err := p.keep(p.key(subject, target, named), c); err != nil || find() != nil {
			t.Errorf("%+v is kept: %v", c, err)
		}
	}
	cell := &Cell{Fidelity: snipgen.Exact, Report: compare.Report{Label: compare.Exact, Added: []string{"user-agent"}}}
	if err := p.keep(p.key(subject, target, named), cell); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what   string
		change func()
		kept   bool
	}{
		{"nothing", func() {}, true},
		{"the generator", func() { project["generators/a.go"].Data = []byte("b") }, true},
		{"what is installed", func() { project["conformance/.runtimes/x"].Data = []byte("b") }, true},
		{"the corpus's reader", func() { project["parser/a.go"].Data = []byte("b") }, false},
		{"the laboratory", func() { project["conformance/a.go"].Data = []byte("b") }, false},
		{"a script of it", func() { project["conformance/lab/a.sh"].Data = []byte("b") }, false},
		{"the comparison", func() { project["verify/a.go"].Data = []byte("b") }, false},
		{"a module", func() { project["go.sum"].Data = []byte("b") }, false},
		{"a version", func() { versions[0].Version = "3.12" }, false},
		{"a stamp", func() { stamps["python.stamp"].Data = []byte("2") }, false},
		{"the code", func() { subject.Code = "y" }, false},
		{"the label", func() { subject.Fidelity = snipgen.Equivalent }, false},
		{"a loss", func() { subject.Lost = []Loss{{Part: "body"}} }, false},
		{"the run line", func() { target.Run = "run y" }, false},
		{"the request", func() { named.Source += " " }, false},
		{"an option", func() { named.Options.Exact = true }, false},
		{"references", func() { named.Values = &Values{} }, false},
	} {
		before := []any{subject, target, named, versions[0]}
		files := map[string]string{}
		for name, f := range project {
			files[name] = string(f.Data)
		}
		c.change()
		found := find()
		if (found != nil) != c.kept {
			t.Errorf("%s changes, and a verdict is there: %v", c.what, found != nil)
		}
		if found != nil && (found.Request != "n" || found.Target != "a/b" || found.Ran.IsZero() || time.Since(found.Ran) > time.Hour || len(found.Report.Added) != 1) {
			t.Errorf("%+v", found)
		}
		subject, target, named, versions[0] = before[0].(claiming), before[1].(Target), before[2].(Named), before[3].(lab.Version)
		for name, text := range files {
			project[name].Data = []byte(text)
		}
		stamps["python.stamp"].Data = []byte("1")
	}
}
