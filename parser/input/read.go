package input

import (
	"io"
	"slices"

	"snipgen/parser"
	"snipgen/parser/curl"
	"snipgen/parser/fetch"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/parser/powershell"
	"snipgen/request"
)

// Reading is what was read of an input.
type Reading struct {
	Kind        parser.Kind
	Requests    []*request.Request
	Numbers     []int // of the requests among those of the input, from 1
	Diagnostics []request.Diagnostic
}

// Read reads the requests of an input of any kind. What the reader was not
// given is a reference in the request: a variable of the snippet, of the
// environment, or a file.
func Read(text string, o Options) *Reading {
	in := &reading{text: text, end: len(text), options: o, Reading: Reading{Kind: o.Kind}}
	if o.Kind == "" {
		var reason string
		in.Kind, reason = recognise(text, o.Name)
		in.tellKind(in.settleShell(reason))
	} else {
		in.settleShell("")
	}
	in.tellUnused()
	in.read()
	in.tellPlaceholders()
	in.settle()
	in.sayOnce("missing-host")
	in.hideSecrets()
	in.Diagnostics = slices.DeleteFunc(in.Diagnostics, isOptions)
	in.Diagnostics = request.InUTF8(in.Diagnostics)
	return &in.Reading
}

// ReadArchive is Read for an archive of any size, which is never in
// memory as a whole. It fails with the error of reading in.
func ReadArchive(in io.Reader, o Options) (*Reading, error) {
	r := &reading{options: o, Reading: Reading{Kind: parser.HAR}}
	if o.Kind == "" {
		r.tellKind(archiveStart)
	}
	err := r.archive(func(o har.Options) ([]request.Diagnostic, error) { return har.Read(in, o, r.entry) })
	r.settle()
	r.hideSecrets()
	r.Diagnostics = request.InUTF8(r.Diagnostics)
	return &r.Reading, err
}

// hideSecrets is the last step: what it adds and takes away holds for all that
// was read.
func (in *reading) hideSecrets() {
	requests, numbers := in.Requests, in.Numbers
	in.Requests, in.Diagnostics = in.options.Secrets.Hide(requests, in.Diagnostics)
	if len(in.Requests) == len(requests) {
		return
	}
	in.Numbers = nil
	next := 0
	for i, r := range requests { // those that are left are the same
		if next < len(in.Requests) && in.Requests[next] == r {
			in.Numbers = append(in.Numbers, numbers[i])
			next++
		}
	}
}

// reading is an input on its way.
type reading struct {
	Reading
	text    string
	options Options
	found   request.Findings // Diagnostics, until all is read
	mixed   bool             // they are not in order of position
	end     int              // of the input, as far as it is known
	line    request.Range    // of the line that is asked for; empty for none
}

// settle makes the diagnostics of what was found.
func (in *reading) settle() {
	if in.Diagnostics = in.found.List(in.end); in.mixed {
		in.Diagnostics = in.found.Sorted(in.end)
	}
}

// settleShell reads curl for Invoke-WebRequest, which it is in Windows
// PowerShell, where its parameters are those; another shell has none of it. It
// gives the reason for the kind.
func (in *reading) settleShell(reason string) string {
	shell := in.options.Shell
	alias := (in.Kind == parser.Curl || in.Kind == parser.PowerShell) && aliasOf(in.text)
	switch {
	case alias && (shell == "" || shell == curl.PowerShell):
		in.Kind = parser.PowerShell
	case alias:
		in.Kind, reason = parser.Curl, "its shell is "+string(shell)
	case shell != "" && in.Kind != parser.Curl && !(in.Kind == parser.PowerShell && shell == curl.PowerShell):
		in.report(request.Info, "shell-unused", "", request.Range{}, "the shell says how curl commands quote; it is not used here", "")
	}
	return reason
}

func (in *reading) read() {
	switch in.Kind {
	case parser.Postman, parser.OpenAPI, parser.Insomnia, parser.Bruno, parser.Hurl:
		in.found.Add(parser.Refusal(in.Kind, request.Range{}))
	case parser.HTTPFile:
		in.httpFile()
	case parser.Curl:
		in.commands(curl.Parse)
	case parser.Wget:
		in.commands(curl.ParseWget)
	case parser.HTTPie:
		in.commands(curl.ParseHTTPie)
	case parser.PowerShell:
		in.take(in.checkFiles(in.within(func(text string) ([]*request.Request, []request.Diagnostic) {
			o := in.powershellOptions()
			o.MaxSize = in.sizeOf(text)
			return powershell.Parse(text, o)
		})))
	case parser.Fetch:
		in.take(in.within(func(text string) ([]*request.Request, []request.Diagnostic) {
			o := in.fetchOptions()
			o.MaxSize = in.sizeOf(text)
			return fetch.Parse(text, o)
		}))
	case parser.HAR:
		_ = in.archive(func(o har.Options) ([]request.Diagnostic, error) { return har.ReadText(in.text, o, in.entry), nil })
	default:
		o := in.options.ParseOptions
		o.All = o.All || in.chosen()
		in.take(in.within(func(text string) ([]*request.Request, []request.Diagnostic) {
			o.MaxSize = in.sizeOf(text)
			o.PortWords = in.options.Placeholders
			return parser.Parse(text, o)
		}))
	}
}

// within reads the text, with values in place of its placeholders.
func (in *reading) within(read func(text string) ([]*request.Request, []request.Diagnostic)) ([]*request.Request, []request.Diagnostic) {
	if !in.options.Placeholders {
		return read(in.text)
	}
	o := in.httpFileOptions()
	o.BaseURL = ""
	return httpfile.Within(in.text, in.Kind, o, read)
}

// commands reads command lines, whose files are checked.
func (in *reading) commands(parse func(string, curl.Options) ([]*request.Request, []request.Diagnostic)) {
	in.take(in.checkFiles(in.within(func(text string) ([]*request.Request, []request.Diagnostic) {
		o := in.curlOptions()
		o.MaxSize = in.sizeOf(text)
		return parse(text, o)
	})))
}
