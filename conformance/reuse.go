package conformance

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"time"

	"snipgen"
	"snipgen/conformance/lab"
	"snipgen/verify/compare"
)

// Passed keeps the verdicts of cells that held, to be taken for true again
// while snippet, request, claims, runtimes and harness are the same bytes.
type Passed struct {
	dir  string // a file for each cell
	base string // of the runtimes and the harness
	now  time.Time
}

// harness are the folders and files of the project that a verdict depends on
// besides the snippet: what reads, runs, records and compares.
var harness = []string{"conformance", "verify", "request", "parser", "go.mod", "go.sum"}

// OpenPassed opens a store in dir. The project is its root folder. What the
// installed runtimes are is told by their versions and by the stamps that
// setup.sh leaves beside them.
func OpenPassed(dir string, project fs.FS, versions []lab.Version, stamps fs.FS) (*Passed, error) {
	sum := sha256.New()
	fmt.Fprintf(sum, "%q\n", versions)
	for _, root := range harness {
		if err := addFiles(sum, project, root); err != nil {
			return nil, err
		}
	}
	names, err := fs.Glob(stamps, "*.stamp")
	for _, name := range names {
		err = errors.Join(err, addFiles(sum, stamps, name))
	}
	return &Passed{dir: dir, base: hex.EncodeToString(sum.Sum(nil)), now: time.Now().UTC()}, errors.Join(err, os.MkdirAll(dir, 0o755))
}

// addFiles hashes the files below a folder, their names and contents, but for
// what is installed.
func addFiles(sum hash.Hash, project fs.FS, root string) error {
	return fs.WalkDir(project, root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path.Base(name) == ".runtimes":
			if e.IsDir() {
				return fs.SkipDir
			}
			return nil
		case e.IsDir():
			return nil
		}
		f, err := project.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		fmt.Fprintf(sum, "\n%s\n", name)
		_, err = io.Copy(sum, f)
		return err
	})
}

// asKey is where the snippet of a key sends to: that of a cell has a port of
// its own each time.
const asKey = "127.0.0.1:48080"

// key names a cell by all that its verdict depends on; "" for one that cannot be
// named: it has references, or is refused.
func (p *Passed) key(s Subject, t Target, n Named) string {
	if n.Source == "" || n.Values != nil || n.Want != nil {
		return ""
	}
	result, err := s.Convert(n.Request.At("http", asKey), t.ID, n.Options)
	if err != nil {
		return ""
	}
	text, err := json.Marshal(struct {
		Base    string
		Target  Target
		Source  string
		Env     []string
		Options snipgen.Options
		Code    []byte
		Label   snipgen.Fidelity
		Lost    []Loss
	}{p.base, t, n.Source, n.Env, n.Options, []byte(result.Code), result.Fidelity, result.Lost})
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// held is what is kept of a cell.
type held struct {
	Fidelity snipgen.Fidelity
	Lost     []Loss
	Report   compare.Report
	Ran      time.Time
}

// find returns the cell that held under the key; nil for none.
func (p *Passed) find(key string, t Target, n Named) *Cell {
	text, err := os.ReadFile(filepath.Join(p.dir, key))
	var h held
	if key == "" || err != nil || json.Unmarshal(text, &h) != nil {
		return nil
	}
	return &Cell{Target: t.ID, Request: n.Name, Message: t.Run == "", Fidelity: h.Fidelity, Lost: h.Lost, Report: h.Report, Ran: h.Ran}
}

// keep stores a cell that has run, if it holds.
func (p *Passed) keep(key string, c *Cell) error {
	if key == "" || c.Refused || len(c.Faults) > 0 {
		return nil
	}
	text, err := json.Marshal(held{c.Fidelity, c.Lost, c.Report, p.now})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(p.dir, key), text, 0o644)
}
