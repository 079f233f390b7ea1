package request

// Severity ranks a [Diagnostic].
type Severity string

const (
	Error   Severity = "error"   // the input cannot be turned into code
	Warning Severity = "warning" // read or sent otherwise than it stands
	Info    Severity = "info"    // worth knowing; nothing is lost
)

// Diagnostic is one finding about an input. It is data: text for people is
// made of it at the edge.
type Diagnostic struct {
	Severity Severity
	Code     string // stable, kebab-case
	Part     string // "method", "target", "header:cookie", "body"; "" for the message as a whole
	Message  string // lower case, no full stop
	Hint     string // the next step; "" when there is none
	Range    Range
	Strict   bool // a warning that --strict turns into an error (marked S in the reading rules)
	Loss     bool // a part of what the input says is lost or changed by reading it: no snippet is better than partial
}

// HasErrors reports whether any of the diagnostics is an error.
func HasErrors(ds []Diagnostic) bool {
	for i := range ds {
		if ds[i].Severity == Error {
			return true
		}
	}
	return false
}

// MaxDiagnostics bounds what is said about one input. An input can have as
// many errors as bytes, and nobody reads the thousandth.
const MaxDiagnostics = 1000

// Report adds a finding to those about an input of the given length: when
// reading strictly, a warning marked so as an error. The last that fits says
// that the rest is left out; further ones are dropped. failed tells whether
// what came is an error.
func Report(found []Diagnostic, d Diagnostic, strict bool, length int) (all []Diagnostic, failed bool) {
	if d.Strict && strict {
		d.Severity = Error
	}
	failed = d.Severity == Error
	switch {
	case len(found) < MaxDiagnostics-1:
		found = append(found, d)
	case len(found) == MaxDiagnostics-1:
		failed = true
		found = append(found, Diagnostic{
			Severity: Error, Code: "too-many-diagnostics", Range: Range{Start: length, End: length},
			Message: "too many errors and warnings; the rest is left out",
		})
	}
	return found, failed
}
