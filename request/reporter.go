package request

// Reporter keeps what a reader finds, and has the words that all readers report
// in. Parts are named as in [Diagnostic]; a hint may be "". Its zero value is
// ready to use.
type Reporter struct {
	Found  Findings
	Failed bool        // there was an error since the reader has last made this false
	Strict bool        // warnings that are marked so are errors
	Losses *LossLedger // is told of each diagnostic; nil for none
}

// Report takes a diagnostic.
func (r *Reporter) Report(d Diagnostic) {
	if r.Losses != nil {
		r.Losses.Note(d)
	}
	r.Failed = r.Found.Report(d, r.Strict) || r.Failed
}

// Fail reports an error.
func (r *Reporter) Fail(code, part string, at Range, message, hint string) {
	r.Report(Diagnostic{Severity: Error, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// Warn reports a warning that stays one when reading strictly.
func (r *Reporter) Warn(code, part string, at Range, message, hint string) {
	r.Report(Diagnostic{Severity: Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// Lose reports a warning about a part of the input that the request lacks.
func (r *Reporter) Lose(code, part string, at Range, message, hint string) {
	r.LoseTo("", code, part, at, message, hint)
}

// LoseTo is Lose for what the option of a target may say all the same; "" for
// none.
func (r *Reporter) LoseTo(option, code, part string, at Range, message, hint string) {
	r.Report(Diagnostic{Severity: Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at, Loss: true, Option: option})
}

// Forgive reports a warning that is an error when reading strictly.
func (r *Reporter) Forgive(code, part string, at Range, message, hint string) {
	r.Report(Diagnostic{Severity: Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at, Strict: true})
}

// Note reports what is worth knowing.
func (r *Reporter) Note(code, part string, at Range, message, hint string) {
	r.Report(Diagnostic{Severity: Info, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}
