package snipgen

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/parser/curl"
	"snipgen/parser/fetch"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/parser/powershell"
	"snipgen/request"
)

// Kind is what an input is.
type Kind = parser.Kind

// Kinds of input that are read.
const (
	Wire     = parser.Wire     // a raw HTTP message
	HTTPFile = parser.HTTPFile // a .http or .rest file
	Curl     = parser.Curl     // curl command lines
	HAR      = parser.HAR      // an HTTP archive
	Fetch    = parser.Fetch    // calls of JavaScript's fetch
	Wget     = parser.Wget     // wget command lines
	HTTPie   = parser.HTTPie   // command lines of HTTPie or xh

	PowerShell = parser.PowerShell // Invoke-RestMethod and Invoke-WebRequest
)

// ReadOptions are the settings of [ReadInput]. The zero value reads the first
// request of what the input looks like.
type ReadOptions struct {
	ParseOptions // All takes every request

	Kind Kind   // "" stands for what KindOf says
	Name string // of the input's file, which helps to tell the kind; "" for none

	// One request: by its name in a .http file, by its number from 1, by a
	// line of the input from 1, or by the URL of an archive's entry (text
	// that it holds, or a pattern with *). At most one of them.
	Request string
	Index   int
	Line    int
	URL     string

	Shell curl.Shell // whose quoting curl commands have; "" stands for what it looks like

	Vars        map[string]string // values of {{name}}, over all others
	LiteralVars bool              // {{name}} without a value is text
	Env         string            // the environment of environment files
	Dialect     string            // of a .http file, see [httpfile.Dialects]; "" is the union
	Freeze      bool              // fixed values for {{$guid}} and the like
	// Placeholders reads {name}, <name>, {two words}, {one|other}, :name as a
	// segment of a path, and $NAME of the environment like {{name}}, in raw
	// messages and curl commands too, where {{name}} is text without it.
	Placeholders bool

	Files       fs.FS  // the directory that files are looked up in; nil for none
	Outside     fs.FS  // what is outside of it, from a root; nil refuses that
	Dir         string // the path from that root to the directory
	Above       string // an environment file in a directory above, for a message; "" for none
	InlineFiles bool   // bytes of files that a body refers to are put in

	Secrets *Secrets // what is done about secrets; nil keeps them
}

// Reading is what was read of an input.
type Reading struct {
	Kind        Kind
	Requests    []*Request
	Numbers     []int // of the requests among those of the input, from 1
	Diagnostics []Diagnostic
}

// ReadInput reads the requests of an input of any kind. What the reader was not
// given is a reference in the request: a variable of the snippet, of the
// environment, or a file.
func ReadInput(text string, o ReadOptions) *Reading {
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
	in.Diagnostics = inUTF8(in.Diagnostics)
	return &in.Reading
}

// ReadArchive is ReadInput for an archive of any size, which is never in
// memory as a whole. It fails with the error of reading in.
func ReadArchive(in io.Reader, o ReadOptions) (*Reading, error) {
	r := &reading{options: o, Reading: Reading{Kind: HAR}}
	if o.Kind == "" {
		r.tellKind(archiveStart)
	}
	err := r.archive(func(o har.Options) ([]Diagnostic, error) { return har.Read(in, o, r.entry) })
	r.settle()
	r.hideSecrets()
	r.Diagnostics = inUTF8(r.Diagnostics)
	return &r.Reading, err
}

// isOptions tells of a loss that targets with an option do not have: those
// without it say so.
func isOptions(d Diagnostic) bool { return d.Loss && d.Option != "" }

// sayOnce leaves of the infos of one code the first.
func (in *reading) sayOnce(code string) {
	said := false
	in.Diagnostics = slices.DeleteFunc(in.Diagnostics, func(d Diagnostic) bool {
		again := said && d.Code == code && d.Severity == request.Info
		said = said || d.Code == code
		return again
	})
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
	options ReadOptions
	found   request.Findings // Diagnostics, until all is read
	mixed   bool             // they are not in order of position
	end     int              // of the input, as far as it is known
	line    Range            // of the line that is asked for; empty for none
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
	alias := (in.Kind == Curl || in.Kind == PowerShell) && aliasOf(in.text)
	switch {
	case alias && (shell == "" || shell == curl.PowerShell):
		in.Kind = PowerShell
	case alias:
		in.Kind, reason = Curl, "its shell is "+string(shell)
	case shell != "" && in.Kind != Curl && !(in.Kind == PowerShell && shell == curl.PowerShell):
		in.report(request.Info, "shell-unused", "", Range{}, "the shell says how curl commands quote; it is not used here", "")
	}
	return reason
}

// tellUnused says that values were given for what the input does not have.
func (in *reading) tellUnused() {
	o := &in.options
	given := len(o.Vars) > 0 || o.Env != "" || o.Freeze || o.LiteralVars
	switch {
	case in.Kind == HAR && (given || o.Placeholders):
		in.report(request.Info, "variables-unused", "", Range{}, "an archive has no variables; the values given for them are not used here", "")
	case in.Kind != HTTPFile && given && !o.Placeholders:
		in.report(request.Info, "variables-unused", "", Range{}, "only .http files have variables; the values given for them are not used here",
			"--input http reads it as one; --placeholders reads {{name}}, {name} and <name> in it")
	}
}

// tellPlaceholders names the flag that reads the first placeholder which is sent
// as it stands, or is an error.
func (in *reading) tellPlaceholders() {
	if in.options.Placeholders || in.options.LiteralVars || in.Kind != Wire && in.Kind != Curl && in.Kind != HTTPFile {
		return
	}
	var faults []Range
	for _, d := range in.found.List(in.end) {
		if d.Severity == request.Error || d.Code == "url-glob" { // curl takes {id} for a set
			faults = append(faults, d.Range)
		}
	}
	at, ok := httpfile.FirstPlaceholder(in.text, in.Kind == HTTPFile, in.Requests, faults)
	if !ok {
		return
	}
	in.report(request.Info, "placeholders", "", at, "this looks like a placeholder, and is read as text", "--placeholders reads it as a variable, which --var gives a value")
	in.mixed = true
}

func (in *reading) report(severity Severity, code, part string, at Range, message, hint string) {
	in.found.Add(Diagnostic{Severity: severity, Code: code, Part: part, Range: at, Message: message, Hint: hint})
}

func (in *reading) read() {
	switch in.Kind {
	case parser.Postman, parser.OpenAPI, parser.Insomnia, parser.Bruno, parser.Hurl:
		in.found.Add(parser.Refusal(in.Kind, Range{}))
	case HTTPFile:
		in.httpFile()
	case Curl:
		in.commands(curl.Parse)
	case Wget:
		in.commands(curl.ParseWget)
	case HTTPie:
		in.commands(curl.ParseHTTPie)
	case PowerShell:
		in.take(in.checkFiles(in.within(func(text string) ([]*Request, []Diagnostic) {
			o := in.powershellOptions()
			o.MaxSize = in.sizeOf(text)
			return powershell.Parse(text, o)
		})))
	case Fetch:
		in.take(in.within(func(text string) ([]*Request, []Diagnostic) {
			o := in.fetchOptions()
			o.MaxSize = in.sizeOf(text)
			return fetch.Parse(text, o)
		}))
	case HAR:
		_ = in.archive(func(o har.Options) ([]Diagnostic, error) { return har.ReadText(in.text, o, in.entry), nil })
	default:
		o := in.options.ParseOptions
		o.All = o.All || in.chosen()
		in.take(in.within(func(text string) ([]*Request, []Diagnostic) {
			o.MaxSize = in.sizeOf(text)
			o.PortWords = in.options.Placeholders
			return parser.Parse(text, o)
		}))
	}
}

// within reads the text, with values in place of its placeholders.
func (in *reading) within(read func(text string) ([]*Request, []Diagnostic)) ([]*Request, []Diagnostic) {
	if !in.options.Placeholders {
		return read(in.text)
	}
	o := in.httpFileOptions()
	o.BaseURL = ""
	return httpfile.Within(in.text, in.Kind, o, read)
}

// sizeOf is the bound on the size of a text that is read in place of the input,
// which may be longer with words for its placeholders.
func (in *reading) sizeOf(text string) int64 {
	most := in.options.MaxSize
	if in.options.Placeholders {
		most = max(cmp.Or(most, parser.DefaultMaxSize), int64(len(text)))
	}
	return most
}

// chosen reports whether one request is asked for.
func (in *reading) chosen() bool {
	o := &in.options
	return o.Request != "" || o.Index != 0 || o.Line != 0 || o.URL != ""
}

// take keeps of all requests of an input without names those that are asked for.
func (in *reading) take(requests []*Request, found []Diagnostic) {
	in.found.AddAll(found)
	in.line, _ = parser.LineRange(in.text, in.options.Line)
	for i, r := range requests {
		switch {
		case in.chosen() && !in.selects(r, i+1):
		case !in.options.All && len(in.Requests) > 0:
			if !in.chosen() {
				in.tellMore(r.Range)
			}
			return
		default:
			in.add(r, i+1)
		}
	}
	if in.chosen() && len(in.Requests) == 0 && len(requests) > 0 {
		in.refuseChoice(len(requests), nil)
	}
}

func (in *reading) add(r *Request, number int) {
	if r.Authority.IsLiteral() {
		d, ok := r.ToASCIIHost()
		if d.Code != "" {
			in.found.Add(d)
		}
		if !ok {
			return
		}
	}
	found := r.Misreadings()
	in.found.AddAll(found)
	in.mixed = in.mixed || len(found) > 0
	in.Requests = append(in.Requests, r)
	in.Numbers = append(in.Numbers, number)
}

func (in *reading) selects(r *Request, number int) bool {
	switch o := &in.options; {
	case o.Index != 0:
		return number == o.Index
	case o.Line != 0:
		return r.Range.Start < in.line.End && max(r.Range.End-1, r.Range.Start) >= in.line.Start
	}
	return false
}

func (in *reading) tellMore(at Range) {
	in.report(request.Warning, "more-requests", "", Range{Start: at.Start, End: at.Start}, "the input has more requests; only the first is taken",
		"--all takes every one; --request NAME, --index N or --line N chooses")
}

// refuseChoice says that the request that was asked for is not there.
func (in *reading) refuseChoice(count int, names []string) {
	o := &in.options
	hint := fmt.Sprintf("there are %d, counted from 1", count)
	if len(names) > 0 {
		hint = "there are " + strings.Join(names[:min(len(names), 20)], ", ")
	}
	message := fmt.Sprintf("there is no request %d", o.Index)
	switch {
	case o.Request != "":
		message = fmt.Sprintf("no request is named %q", o.Request)
	case o.Line != 0:
		message = fmt.Sprintf("no request is on line %d", o.Line)
	case o.URL != "":
		message, hint = "only entries of an archive are chosen by URL", "--index N chooses by number"
	}
	in.report(request.Error, "no-such-request", "", Range{}, message, hint)
}

// httpFile reads a .http file. Errors of requests that are not taken do not
// count.
func (in *reading) httpFile() {
	document, found := httpfile.Parse(in.text, in.httpFileOptions())
	taken := in.entries(document)
	if len(taken) > 0 {
		in.found.AddAll(document.About(taken, found))
	}
	for _, e := range taken {
		if e.Request != nil {
			in.add(e.Request, e.Index)
		}
	}
	switch {
	case len(document.Entries) == 0:
		in.found.AddAll(found)
	case len(taken) == 0:
		in.refuseChoice(len(document.Entries), document.Names())
	case !in.chosen() && len(taken) < len(document.Entries):
		in.tellMore(document.Entries[1].Range)
	}
}

// entries are those that are asked for.
func (in *reading) entries(d *httpfile.Document) []*httpfile.Entry {
	o, one := &in.options, (*httpfile.Entry)(nil)
	switch {
	case o.Request != "":
		one = d.ByName(o.Request)
	case o.Index != 0:
		one = d.ByIndex(o.Index)
	case o.Line != 0:
		one = d.ByLine(in.text, o.Line)
	case o.URL == "" && (o.All || len(d.Entries) == 1):
		all := make([]*httpfile.Entry, len(d.Entries))
		for i := range d.Entries {
			all[i] = &d.Entries[i]
		}
		return all
	case o.URL == "":
		one = d.ByIndex(1)
	}
	if one == nil {
		return nil
	}
	return []*httpfile.Entry{one}
}

func (in *reading) httpFileOptions() httpfile.Options {
	o := &in.options
	out := httpfile.Options{
		Files: o.Files, Outside: o.Outside, Dir: o.Dir, Above: o.Above, Env: o.Env, Vars: o.Vars, Dialect: o.Dialect,
		InlineFiles: o.InlineFiles, LiteralVars: o.LiteralVars, Placeholders: o.Placeholders,
		Scheme: o.Scheme, BaseURL: o.BaseURL, KeepFinalNewline: o.KeepFinalNewline, MaxSize: o.MaxSize, Strict: o.Strict,
	}
	if o.Freeze {
		out.Freeze = httpfile.Fixed
	}
	out.Curl = func(command string) ([]*Request, []Diagnostic) {
		return curl.Parse(command, curl.Options{Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict, PortWords: true})
	}
	return out
}

// commands reads command lines, whose files are checked.
func (in *reading) commands(parse func(string, curl.Options) ([]*Request, []Diagnostic)) {
	in.take(in.checkFiles(in.within(func(text string) ([]*Request, []Diagnostic) {
		o := in.curlOptions()
		o.MaxSize = in.sizeOf(text)
		return parse(text, o)
	})))
}

func (in *reading) fetchOptions() fetch.Options {
	o := &in.options
	return fetch.Options{Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict, PortWords: o.Placeholders}
}

func (in *reading) curlOptions() curl.Options {
	o := &in.options
	out := curl.Options{Shell: o.Shell, Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict, PortWords: o.Placeholders}
	if o.InlineFiles && o.Files != nil {
		out.ReadFile = in.readFile
	}
	return out
}

func (in *reading) powershellOptions() powershell.Options {
	o := &in.options
	return powershell.Options{Scheme: o.Scheme, MaxSize: o.MaxSize, Strict: o.Strict}
}

// readFile reads a file that a curl command names.
func (in *reading) readFile(name string) ([]byte, error) {
	o := &in.options
	files, clean, err := o.place(name)
	if err != nil {
		return nil, err
	}
	f, err := parser.Open(files, clean)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := parser.Read(f, o.MaxSize)
	return []byte(content), err
}

// archive reads entry by entry, up to the first when no more is asked for.
func (in *reading) archive(read func(har.Options) ([]Diagnostic, error)) error {
	o := &in.options
	if o.Request != "" || o.Line != 0 {
		in.report(request.Error, "no-such-request", "", Range{}, "entries of an archive have neither names nor lines", "--index N or --url PATTERN chooses")
		return nil
	}
	found, err := read(har.Options{Index: o.Index, URL: o.URL, MaxRequest: o.MaxSize, Strict: o.Strict})
	in.found.AddAll(found)
	if err == nil && len(in.Requests) == 0 && !in.found.HaveErrors() {
		in.report(request.Error, "no-request", "", Range{}, "no entry of the archive is an HTTP request that can be sent", "")
	}
	return err
}

// entry takes one entry, and reports whether the next one is wanted.
func (in *reading) entry(e har.Entry) bool {
	o := &in.options
	all := o.All || o.Index != 0 || o.URL != ""
	if !all && len(in.Requests) > 0 {
		in.tellMore(e.Range)
		return false
	}
	in.found.AddAll(e.Diagnostics)
	in.end = e.Range.End
	if len(in.Requests) == request.MaxRequests(e.Range.End) {
		in.found.Add(request.TooManyRequests(Range{Start: e.Range.Start, End: e.Range.Start}))
		return false
	}
	if e.Request != nil {
		if o.Scheme != "" {
			e.Request = e.Request.At(o.Scheme, e.Request.Authority.String())
		}
		in.add(e.Request, e.Index)
	}
	return true
}

// ErrNotRegular is the error for a device, a pipe, or whatever else is no file
// with content, where a file is named.
var ErrNotRegular = parser.ErrNotRegular

var errOutside = errors.New("outside of the directory of the input")
