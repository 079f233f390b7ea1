package request

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// MaxDiagnostics bounds what is said about one input, with the one that tells
// how much is left out. An input can have as many errors as bytes, and nobody
// reads the thousandth.
const MaxDiagnostics = 1000

// TooMany is the code of the diagnostic that tells how many others are left out.
const TooMany = "too-many-diagnostics"

// Findings are what is said about one input, [MaxDiagnostics] at most however
// much there is: the gravest, and of those the first. The zero value has none.
type Findings struct {
	kept    [ranks][]finding // by rank
	count   int              // that are kept
	number  int              // of the latest
	leftOut tally
	unseen  Range // from the first start of an error that is left out to the last
}

// finding is a diagnostic with its place in the order in which they came.
type finding struct {
	Diagnostic
	number int
}

// tally counts diagnostics by their rank.
type tally [ranks]int

// Ranks of diagnostics, those that are left out last first. Losses decide
// labels, so they are before other warnings.
const (
	rankError = iota
	rankLoss
	rankWarning
	rankInfo
	ranks
)

func rankOf(d *Diagnostic) int {
	switch {
	case d.Severity == Error:
		return rankError
	case d.Loss:
		return rankLoss
	case d.Severity == Warning:
		return rankWarning
	}
	return rankInfo
}

// Add takes one more.
func (f *Findings) Add(d Diagnostic) {
	if d.leftOut != (tally{}) {
		f.leftOut.add(d.leftOut)
		return
	}
	rank := rankOf(&d)
	if f.count >= MaxDiagnostics-1 && !f.makeRoom(rank) {
		f.leaveOut(rank, d.Range.Start)
		return
	}
	f.number++
	f.count++
	f.kept[rank] = append(f.kept[rank], finding{d, f.number})
}

func (f *Findings) leaveOut(rank, start int) {
	f.leftOut[rank]++
	if rank != rankError {
		return
	}
	if f.leftOut[rankError] == 1 {
		f.unseen = Range{start, start}
	}
	f.unseen = Range{min(f.unseen.Start, start), max(f.unseen.End, start)}
}

// makeRoom leaves out the last of the lowest rank, if that is below the one
// that wants in.
func (f *Findings) makeRoom(rank int) bool {
	for lowest := ranks - 1; lowest > rank; lowest-- {
		if n := len(f.kept[lowest]); n > 0 {
			f.kept[lowest] = f.kept[lowest][:n-1]
			f.leftOut[lowest]++
			f.count--
			return true
		}
	}
	return false
}

// IsFull reports whether nothing that is only worth knowing fits any more.
func (f *Findings) IsFull() bool { return f.count >= MaxDiagnostics-1 }

// LeaveOut counts one more that is not told, without the cost of making it.
func (f *Findings) LeaveOut(severity Severity, at Range) {
	f.leaveOut(rankOf(&Diagnostic{Severity: severity}), at.Start)
}

// Report adds a finding: when reading strictly, a warning marked so as an
// error. failed tells whether it is an error.
func (f *Findings) Report(d Diagnostic, strict bool) (failed bool) {
	if d.Strict && strict {
		d.Severity = Error
	}
	f.Add(d)
	return d.Severity == Error
}

// AddAll takes the diagnostics of a list, in its order.
func (f *Findings) AddAll(ds []Diagnostic) {
	for i := range ds {
		f.Add(ds[i])
	}
}

// HaveErrors reports whether there is any error among them.
func (f *Findings) HaveErrors() bool { return len(f.kept[rankError]) > 0 }

// HaveErrorIn reports whether an error begins in a range, or may: of those that
// are left out it knows only where the first and the last of them are.
func (f *Findings) HaveErrorIn(at Range) bool {
	for i := range f.kept[rankError] {
		if start := f.kept[rankError][i].Range.Start; at.Start <= start && start < at.End {
			return true
		}
	}
	return f.leftOut[rankError] > 0 && f.unseen.Start < at.End && at.Start <= f.unseen.End
}

// List is what was found in an input of the given length, in the order in
// which it came. The last one tells how much is left out: it is an error if
// errors are, and a loss if losses are.
func (f *Findings) List(length int) []Diagnostic {
	if f.count == 0 && f.leftOut == (tally{}) {
		return nil
	}
	all := slices.Concat(f.kept[:]...)
	slices.SortFunc(all, func(a, b finding) int { return cmp.Compare(a.number, b.number) })
	out := make([]Diagnostic, len(all), len(all)+1)
	for i := range all {
		out[i] = all[i].Diagnostic
	}
	if f.leftOut != (tally{}) {
		out = append(out, f.leftOut.diagnostic(length))
	}
	return out
}

// Sorted is the list in the order of places in the input.
func (f *Findings) Sorted(length int) []Diagnostic {
	out := f.List(length)
	if len(out) > 1 {
		slices.SortStableFunc(out, func(a, b Diagnostic) int { return cmp.Compare(a.Range.Start, b.Range.Start) })
	}
	return out
}

// WithoutErrors is a diagnostic of the code [TooMany] for a part of the input
// that none of the errors left out are about; ok is false when nothing else is
// left out.
func (d Diagnostic) WithoutErrors() (rest Diagnostic, ok bool) {
	left := d.leftOut
	left[rankError] = 0
	return left.diagnostic(d.Range.Start), left != (tally{})
}

func (t *tally) add(other tally) {
	for i, n := range other {
		t[i] += n
	}
}

// diagnostic tells what is left out. One about losses has no place: they may
// be of any request.
func (t tally) diagnostic(length int) Diagnostic {
	d := Diagnostic{
		Severity: Info, Code: TooMany, Loss: t[rankLoss] > 0, leftOut: t,
		Message: "too much is found to be told; left out: " + t.text(),
	}
	if t[rankError] > 0 {
		d.Severity = Error
	}
	if !d.Loss {
		d.Range = Range{Start: length, End: length}
	}
	return d
}

func (t tally) text() string {
	var parts []string
	for _, kind := range []struct {
		n    int
		name string
	}{{t[rankError], "error"}, {t[rankLoss] + t[rankWarning], "warning"}, {t[rankInfo], "note"}} {
		switch kind.n {
		case 0:
		case 1:
			parts = append(parts, "1 "+kind.name)
		default:
			parts = append(parts, fmt.Sprintf("%d %ss", kind.n, kind.name))
		}
	}
	return strings.Join(parts, ", ")
}
