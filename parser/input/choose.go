package input

import (
	"fmt"
	"strings"

	"snipgen/parser"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/request"
)

// chosen reports whether one request is asked for.
func (in *reading) chosen() bool {
	o := &in.options
	return o.Request != "" || o.Index != 0 || o.Line != 0 || o.URL != ""
}

// take keeps of all requests of an input without names those that are asked for.
func (in *reading) take(requests []*request.Request, found []request.Diagnostic) {
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

func (in *reading) add(r *request.Request, number int) {
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

func (in *reading) selects(r *request.Request, number int) bool {
	switch o := &in.options; {
	case o.Index != 0:
		return number == o.Index
	case o.Line != 0:
		return r.Range.Start < in.line.End && max(r.Range.End-1, r.Range.Start) >= in.line.Start
	}
	return false
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
	in.report(request.Error, "no-such-request", "", request.Range{}, message, hint)
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

// archive reads entry by entry, up to the first when no more is asked for.
func (in *reading) archive(read func(har.Options) ([]request.Diagnostic, error)) error {
	o := &in.options
	if o.Request != "" || o.Line != 0 {
		in.report(request.Error, "no-such-request", "", request.Range{}, "entries of an archive have neither names nor lines", "--index N or --url PATTERN chooses")
		return nil
	}
	found, err := read(har.Options{Index: o.Index, URL: o.URL, MaxRequest: o.MaxSize, Strict: o.Strict})
	in.found.AddAll(found)
	if err == nil && len(in.Requests) == 0 && !in.found.HaveErrors() {
		in.report(request.Error, "no-request", "", request.Range{}, "no entry of the archive is an HTTP request that can be sent", "")
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
		in.found.Add(request.TooManyRequests(request.Range{Start: e.Range.Start, End: e.Range.Start}))
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
