package curl

import (
	"errors"
	"io/fs"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
	"snipgen/request/uri"
)

// addData is -d: @file is read without its line ends, and pieces are joined
// with &.
func addData(r *reader, o *operation, f use) {
	o.startData(f, "&")
	if f.value.text == "" || f.value.text[0] != '@' {
		o.data.word(f.value)
		return
	}
	name := f.value.from(1)
	if content, ok := o.fileContent(r, name); ok {
		o.data.mapped(content, withoutLineEnds)
		return
	}
	if name.text != "-" || o.from != nil {
		r.Lose("data-file-line-ends", "body", f.value.at(), f.String()+" leaves out the line ends of the file; the file is sent as it is", "--data-binary sends it so with curl, too")
	}
	o.file(r, &o.data, name)
}

var lineEnds = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("\r", "", "\n", "", "\x00", "")
}}

func withoutLineEnds(s string) string { return lineEnds.Get().Replace(s) }

func addBinary(r *reader, o *operation, f use) {
	o.startData(f, "&")
	o.dataOrFile(r, f.value)
}

func addRaw(r *reader, o *operation, f use) {
	o.startData(f, "&")
	o.data.word(f.value)
}

// addJSON is --json, whose pieces are joined with nothing.
func addJSON(r *reader, o *operation, f use) {
	o.json = true
	o.startData(f, "")
	o.dataOrFile(r, f.value)
}

func (o *operation) startData(f use, separator string) {
	if o.dataFlag == nil {
		o.dataFlag = &f
	} else if !o.data.isEmpty() {
		o.data.text(separator, request.Range{})
	}
}

func (o *operation) dataOrFile(r *reader, w word) {
	if w.text == "" || w.text[0] != '@' {
		o.data.word(w)
		return
	}
	if content, ok := o.fileContent(r, w.from(1)); ok {
		o.data.word(content)
		return
	}
	o.file(r, &o.data, w.from(1))
}

// fileContent is what a file holds, as far as it is known: what the script
// gives as standard input, or what ReadFile gives. A file that ReadFile fails
// for is an error, and empty.
func (o *operation) fileContent(r *reader, name word) (word, bool) {
	if name.text == "-" && o.stdin != nil {
		o.stdin.tell(r)
		return *o.stdin, true
	}
	if name.text == "-" && o.from != nil {
		name = *o.from
		if name.tell(r) {
			return word{}, true
		}
	}
	if r.options.ReadFile == nil || name.text == "-" || name.hasReference() {
		return word{}, false
	}
	content, err := r.options.ReadFile(name.text)
	if err == nil && !r.spend(len(content)) {
		err = errors.New("the files are too large together")
	}
	if err != nil {
		r.Fail("file-not-read", "body", name.at(), "the file cannot be read: "+reason(err),
			"--allow-outside reads files of other directories; without --inline-files the snippet reads them when it runs")
		content = nil
	}
	return fromFile(string(content), name.at()), true
}

// reason is an error without the name of the file.
func reason(err error) string {
	if failure := new(fs.PathError); errors.As(err, &failure) {
		err = failure.Err
	}
	return err.Error()
}

// fromFile makes a word of bytes that may hold NUL, which is no reference here.
func fromFile(content string, at request.Range) word {
	var b wordBuilder
	for i, piece := range strings.Split(content, reference) {
		if i > 0 {
			b.reference(request.Segment{Text: reference, Range: at})
		}
		if piece != "" {
			b.origin.runs = append(b.origin.runs, runAt(b.text.Len(), len(piece), at))
			b.text.WriteString(piece)
		}
	}
	return b.word(at)
}

// file adds a reference to a file.
func (o *operation) file(r *reader, out *valueBuilder, name word) {
	if name.text == "-" && o.from != nil {
		name = *o.from
	}
	switch {
	case name.text == "-":
		r.Fail("standard-input", "body", name.at(), "the data comes from standard input", "put it into the command, or name a file")
	case name.text == "":
		r.Fail("missing-file-name", "body", name.at(), "no file name after the @", "--data-raw takes text that starts with @")
	case name.hasReference():
		r.Fail("variable-file-name", "body", name.at(), "a variable in a file name", "write the name out")
	default:
		out.reference(request.Segment{Kind: request.File, Text: name.text, Range: name.at()})
	}
}

// addEncoded is --data-urlencode.
func addEncoded(r *reader, o *operation, f use) {
	o.startData(f, "&")
	o.encoded(r, &o.data, f)
}

// addQuery is --url-query, which is written like --data-urlencode, but that
// a + before it takes it as it is.
func addQuery(r *reader, o *operation, f use) {
	if !o.query.isEmpty() {
		o.query.text("&", request.Range{})
	}
	if strings.HasPrefix(f.value.text, "+") {
		o.query.word(f.value.from(1))
		return
	}
	o.encoded(r, &o.query, f)
}

// encoded reads content, =content, name=content, @file and name@file.
func (o *operation) encoded(r *reader, out *valueBuilder, f use) {
	w := f.value
	n := strings.IndexByte(w.text, '=')
	if n < 0 {
		n = strings.IndexByte(w.text, '@')
	}
	if n < 0 {
		o.encode(r, out, w)
		return
	}
	if n > 0 {
		out.word(w.slice(0, n))
		out.text("=", w.slice(n, n+1).at())
	}
	if w.text[n] == '=' {
		o.encode(r, out, w.from(n+1))
		return
	}
	content, ok := o.fileContent(r, w.from(n+1))
	if !ok {
		r.Fail("encoded-file", "body", w.at(), f.String()+" percent-encodes a file when it is sent, which snippets do not",
			"--inline-files puts its bytes in, percent-encoded; or put the content into the command")
		return
	}
	out.mapped(content, escapeForm)
}

func (o *operation) encode(r *reader, out *valueBuilder, w word) {
	out.escaped(w)
}

// escapeForm percent-encodes all but the unreserved characters of RFC 3986,
// 2.3; a space becomes a +.
func escapeForm(s string) string { return uri.EncodeForm(s, uri.Unreserved) }

// body is the content, and the media type that curl gives it.
func (a *argumentReader) body(o *operation) (request.Body, request.Value) {
	switch {
	case len(o.form) > 0:
		return a.multipart(o)
	case o.dataFlag == nil || o.get != nil:
		return request.Body{}, o.typed
	}
	content := o.data.value()
	if content.Range == (request.Range{}) {
		content.Range = o.dataFlag.value.at()
	}
	kind := "application/x-www-form-urlencoded"
	if o.json {
		kind = "application/json"
	}
	if !o.typed.IsEmpty() {
		return request.Body{Content: content, Present: true}, o.typed
	}
	return request.Body{Content: content, Present: true}, request.Text(kind, o.dataFlag.at)
}
