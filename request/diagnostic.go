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

	// Option, of a loss, names what says the same to a client: an option in
	// Request.Options, or "login" for Request.Login. Where a target takes that,
	// nothing is lost.
	Option string

	// leftOut counts the findings that are left out, in the one diagnostic that
	// tells of those; [Findings] sets it.
	leftOut tally
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
