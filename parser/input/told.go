package input

import (
	"path"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/parser/httpfile"
	"snipgen/request"
	"snipgen/request/lazy"
)

var kindNames = lazy.Value[map[parser.Kind]string]{Make: func() map[parser.Kind]string {
	return map[parser.Kind]string{parser.Wire: "a raw message", parser.HTTPFile: "a .http file", parser.Curl: "a curl command", parser.HAR: "an HTTP archive (HAR)",
		parser.PowerShell: "a PowerShell script", parser.Fetch: "a call of JavaScript's fetch", parser.Wget: "a wget command", parser.HTTPie: "an HTTPie command"}
}}

// tellKind says what the input was taken for and why, if that is no raw
// message or its name promises something else.
func (in *reading) tellKind(reason string) {
	ending := strings.ToLower(path.Ext(in.options.Name))
	switch {
	case in.Kind == parser.HTTPFile && reason == byName(ending): // nobody doubts it
	case kindNames.Get()[in.Kind] == "": // it is not read
	case in.Kind != parser.Wire:
		in.report(request.Info, "input-kind", "", request.Range{}, "read as "+kindNames.Get()[in.Kind]+", as "+reason, otherInputs.Get()[in.Kind])
	case ending == ".har" || slices.Contains(scriptEndings, ending):
		in.report(request.Info, "input-kind", "", request.Range{}, "read as a raw message, although its name ends in "+ending, otherInputs.Get()[parser.Wire])
	}
}

// otherInputs are how an input is read as something else.
var otherInputs = lazy.Value[map[parser.Kind]string]{Make: func() map[parser.Kind]string {
	return map[parser.Kind]string{
		parser.Wire:     "--input http, curl or har reads it as something else",
		parser.HTTPFile: "--input wire reads it as a raw message",
		parser.Curl:     "--input http or wire reads it as something else",
		parser.Fetch:    "--input http or wire reads it as something else",
		parser.Wget:     "--input http or wire reads it as something else",
		parser.HTTPie:   "--input http or wire reads it as something else",
		parser.HAR:      "--input wire reads it as a raw message",

		parser.PowerShell: "--input wire, http or curl reads it as something else",
	}
}}

// tellUnused says that values were given for what the input does not have.
func (in *reading) tellUnused() {
	o := &in.options
	given := len(o.Vars) > 0 || o.Env != "" || o.Freeze || o.LiteralVars
	switch {
	case in.Kind == parser.HAR && (given || o.Placeholders):
		in.report(request.Info, "variables-unused", "", request.Range{}, "an archive has no variables; the values given for them are not used here", "")
	case in.Kind != parser.HTTPFile && given && !o.Placeholders:
		in.report(request.Info, "variables-unused", "", request.Range{}, "only .http files have variables; the values given for them are not used here",
			"--input http reads it as one; --placeholders reads {{name}}, {name} and <name> in it")
	}
}

// tellPlaceholders names the flag that reads the first placeholder which is sent
// as it stands, or is an error.
func (in *reading) tellPlaceholders() {
	if in.options.Placeholders || in.options.LiteralVars || in.Kind != parser.Wire && in.Kind != parser.Curl && in.Kind != parser.HTTPFile {
		return
	}
	var faults []request.Range
	for _, d := range in.found.List(in.end) {
		if d.Severity == request.Error || d.Code == "url-glob" { // curl takes {id} for a set
			faults = append(faults, d.Range)
		}
	}
	at, ok := httpfile.FirstPlaceholder(in.text, in.Kind == parser.HTTPFile, in.Requests, faults)
	if !ok {
		return
	}
	in.report(request.Info, "placeholders", "", at, "this looks like a placeholder, and is read as text", "--placeholders reads it as a variable, which --var gives a value")
	in.mixed = true
}

func (in *reading) tellMore(at request.Range) {
	in.report(request.Warning, "more-requests", "", request.Range{Start: at.Start, End: at.Start}, "the input has more requests; only the first is taken",
		"--all takes every one; --request NAME, --index N or --line N chooses")
}

func (in *reading) report(severity request.Severity, code, part string, at request.Range, message, hint string) {
	in.found.Add(request.Diagnostic{Severity: severity, Code: code, Part: part, Range: at, Message: message, Hint: hint})
}

// sayOnce leaves of the infos of one code the first.
func (in *reading) sayOnce(code string) {
	said := false
	in.Diagnostics = slices.DeleteFunc(in.Diagnostics, func(d request.Diagnostic) bool {
		again := said && d.Code == code && d.Severity == request.Info
		said = said || d.Code == code
		return again
	})
}

// isOptions tells of a loss that targets with an option do not have: those
// without it say so.
func isOptions(d request.Diagnostic) bool { return d.Loss && d.Option != "" }
