package har

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Options of [Read]. The zero value reads every entry.
type Options struct {
	// Index selects one entry, counted from 1; 0 stands for all.
	Index int
	// URL selects entries by their URL: those that hold the text, or, when
	// there is a * in it, those whose whole URL it matches, * being any text.
	URL string
	// MaxRequest is the size of the largest request accepted, in bytes of the
	// archive. 0 stands for parser.DefaultMaxSize. Responses do not count.
	MaxRequest int64
	// Strict turns the diagnostics marked Strict into errors.
	Strict bool
}

// Entry is one entry of an archive that was selected.
type Entry struct {
	Index       int              // from 1
	Range       request.Range    // in the archive
	Request     *request.Request // nil when the entry has none that can be sent
	Diagnostics []request.Diagnostic
}

// Read goes through an archive and hands over its entries, one after the
// other, until yield returns false. The diagnostics are those of the archive
// as a whole: what is no archive, or is cut off, is an error there, after the
// entries before it. The error is that of reading in.
func Read(in io.Reader, o Options, yield func(Entry) bool) ([]request.Diagnostic, error) {
	return read(scanner{in: bufio.NewReaderSize(in, 64<<10)}, o, yield)
}

// ReadText is [Read] for an archive that is in memory: requests are read where
// they stand in one copy of it.
func ReadText(text string, o Options, yield func(Entry) bool) []request.Diagnostic {
	return readBytes([]byte(text), o, yield)
}

func readBytes(whole []byte, o Options, yield func(Entry) bool) []request.Diagnostic {
	found, _ := read(scanner{in: bufio.NewReader(bytes.NewReader(whole)), whole: whole}, o, yield) // reading from memory does not fail
	return found
}

func read(from scanner, o Options, yield func(Entry) bool) ([]request.Diagnostic, error) {
	a := archive{scanner: from, options: o, yield: yield}
	a.read()
	var stopped *stop
	switch {
	case errors.As(a.err, &stopped):
		return []request.Diagnostic{stopped.diagnostic()}, nil
	case a.err != nil:
		return nil, a.err
	}
	return a.nothingSelected(), nil
}

func (e *stop) diagnostic() request.Diagnostic {
	return request.Diagnostic{Severity: request.Error, Code: e.code, Message: e.message, Hint: e.hint, Range: e.at}
}

// Parse reads an archive that is in memory. It returns the requests without
// errors, and everything noticed on the way in order of position.
func Parse(input string, o Options) ([]*request.Request, []request.Diagnostic) {
	return ParseBytes([]byte(input), o)
}

// ParseBytes is [Parse] for an input that does not change meanwhile. The
// requests have no part of it.
func ParseBytes(input []byte, o Options) ([]*request.Request, []request.Diagnostic) {
	var requests []*request.Request
	var found request.Findings
	whole := readBytes(input, o, func(e Entry) bool {
		if e.Request != nil {
			requests = append(requests, e.Request)
		}
		found.AddAll(e.Diagnostics)
		return true
	})
	found.AddAll(whole)
	if len(requests) == 0 && !found.HaveErrors() {
		found.Add(nothingToSend(len(input)))
	}
	return requests, found.List(len(input))
}

func nothingToSend(size int) request.Diagnostic {
	return request.Diagnostic{Severity: request.Error, Code: "no-request", Message: "no entry of the archive is an HTTP request that can be sent",
		Range: request.Range{Start: size, End: size}}
}

type archive struct {
	scanner
	options Options
	yield   func(Entry) bool
	index   int
	given   int
	log     bool
	entries bool
	stopped bool
}

// read finds log.entries.
func (a *archive) read() {
	if !a.start() {
		return
	}
	whole := a.members(func(name string) bool {
		if name != "log" || a.log {
			return a.skip()
		}
		a.log = true
		return a.container('{', "log") && a.members(a.logMember)
	})
	switch {
	case !whole || a.stopped:
	case !a.log:
		a.fail("not-har", "JSON, but not an archive: it has no log", "an archive starts with {\"log\": {")
	case !a.entries:
		a.fail("missing-entries", "the archive has no entries", "")
	}
}

// start tells early what is no archive.
func (a *archive) start() bool {
	head, _ := a.in.Peek(3)
	switch {
	case strings.HasPrefix(string(head), "\uFEFF"):
		a.in.Discard(3)
		a.offset = 3
	case strings.HasPrefix(string(head), "\xff\xfe"), strings.HasPrefix(string(head), "\xfe\xff"):
		a.fail("utf16-input", "this is UTF-16 text", "save it as UTF-8")
	case strings.HasPrefix(string(head), "\x1f\x8b"):
		a.fail("compressed-input", "this is compressed with gzip", "unpack it first")
	}
	if a.err == nil && a.atEnd() {
		a.fail("empty-input", "no archive in the input", "")
	}
	if a.err == nil && a.peek() != '{' {
		a.fail("not-har", "this is not an HTTP archive (HAR)", "an archive starts with {\"log\": {")
	}
	return a.err == nil
}

// atEnd steps over white space.
func (a *archive) atEnd() bool {
	for {
		b, err := a.in.Peek(1)
		if err != nil {
			return errors.Is(err, io.EOF)
		}
		if strings.IndexByte(" \t\r\n", b[0]) < 0 {
			return false
		}
		a.next()
	}
}

func (a *archive) container(open byte, name string) bool {
	if a.peek() == open {
		return true
	}
	a.fail("invalid-har", "the value of "+name+" is of the wrong type", "")
	return false
}

func (a *archive) logMember(name string) bool {
	if name != "entries" || a.entries {
		return a.skip()
	}
	a.entries = true
	return a.container('[', "entries") && a.items('[', ']', a.entry)
}

// entry reads one entry, or steps over one that is not selected.
func (a *archive) entry() bool {
	a.index++
	if a.options.Index > 0 && a.options.Index != a.index {
		return a.skip()
	}
	a.peek()
	e := Entry{Index: a.index, Range: request.Range{Start: a.offset}}
	r := reader{options: a.options, Reporter: request.Reporter{Strict: a.options.Strict}}
	if a.peek() != '{' {
		a.skip()
		r.Fail("invalid-entry", "", request.Range{Start: e.Range.Start, End: a.offset}, "the entry is not an object", "")
	} else if !a.members(func(name string) bool { return a.entryMember(&r, name) }) {
		return false
	}
	e.Range.End = a.offset
	return a.give(&r, e)
}

func (a *archive) entryMember(r *reader, name string) bool {
	switch name {
	case "request":
		text, at, whole := a.kept(a.maxRequest())
		r.text, r.at, r.tooLarge, r.present = text, at, !whole, true
	case "comment":
		text, at, whole := a.kept(4096)
		if whole {
			r.comment = r.stringOf(part{text, at.Start}, "").text
		}
	default:
		return a.skip()
	}
	return a.err == nil
}

func (a *archive) maxRequest() int {
	if a.options.MaxRequest > 0 {
		return int(a.options.MaxRequest)
	}
	return parser.DefaultMaxSize
}

// give hands an entry over, if it is selected.
func (a *archive) give(r *reader, e Entry) bool {
	e.Request = r.request(e.Range)
	if !a.selects(r.url) {
		return true
	}
	e.Diagnostics = r.Found.Sorted(e.Range.End)
	if e.Request != nil {
		request.GiveLosses([]*request.Request{e.Request}, e.Diagnostics)
	}
	a.given++
	a.stopped = !a.yield(e) || a.options.Index > 0
	return !a.stopped
}

// selects matches a URL with the pattern.
func (a *archive) selects(url string) bool {
	pattern := a.options.URL
	if pattern == "" {
		return true
	}
	if !strings.Contains(pattern, "*") {
		return strings.Contains(url, pattern)
	}
	pieces := strings.Split(pattern, "*")
	rest, ok := strings.CutPrefix(url, pieces[0])
	for _, piece := range pieces[1 : len(pieces)-1] {
		n := strings.Index(rest, piece)
		if !ok || n < 0 {
			return false
		}
		rest = rest[n+len(piece):]
	}
	return ok && strings.HasSuffix(rest, pieces[len(pieces)-1])
}

// nothingSelected reports a selection that fits no entry.
func (a *archive) nothingSelected() []request.Diagnostic {
	if a.given > 0 || a.options.Index == 0 && a.options.URL == "" {
		return nil
	}
	return []request.Diagnostic{{
		Severity: request.Error, Code: "no-such-entry", Range: request.Range{Start: a.offset, End: a.offset},
		Message: fmt.Sprintf("none of the %d entries of the archive is the one asked for", a.index),
		Hint:    "entries are counted from 1; a URL pattern is a part of the URL, or the whole with * for any text",
	}}
}
