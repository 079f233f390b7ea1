package request

// Reporter is what takes the diagnostics of a reader, with the words that all
// readers report in. The part is named as in [Diagnostic]; a hint may be "".
type Reporter func(Diagnostic)

// Fail reports an error.
func (r Reporter) Fail(code, part string, at Range, message, hint string) {
	r(Diagnostic{Severity: Error, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// Warn reports a warning that stays one when reading strictly.
func (r Reporter) Warn(code, part string, at Range, message, hint string) {
	r(Diagnostic{Severity: Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}

// Lose reports a warning about a part of the input that the request lacks.
func (r Reporter) Lose(code, part string, at Range, message, hint string) {
	r.LoseTo("", code, part, at, message, hint)
}

// LoseTo is Lose for what the option of a target may say all the same; "" for
// none.
func (r Reporter) LoseTo(option, code, part string, at Range, message, hint string) {
	r(Diagnostic{Severity: Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at, Loss: true, Option: option})
}

// Forgive reports a warning that is an error when reading strictly.
func (r Reporter) Forgive(code, part string, at Range, message, hint string) {
	r(Diagnostic{Severity: Warning, Code: code, Part: part, Message: message, Hint: hint, Range: at, Strict: true})
}

// Note reports what is worth knowing.
func (r Reporter) Note(code, part string, at Range, message, hint string) {
	r(Diagnostic{Severity: Info, Code: code, Part: part, Message: message, Hint: hint, Range: at})
}
