package message

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"snipgen/parser/httpfile"
	"snipgen/request"
)

const fileHint = "target http/raw or http/har keeps it"

// writeFile writes a block of a .http file: the whole URL, the fields, the
// body, and references as such files have them. What a reader would take for
// something else than text is kept apart by variables. Of the ways to write a
// body the first one is taken that reads back as it is.
func writeFile(r *request.Request, o Options) (*Text, error) {
	f := newFile(r, o)
	if reasons := f.unwritable(); reasons != nil {
		return nil, &Refusal{reasons}
	}
	for _, way := range bodyWays(r) {
		if way.length && !r.Body.Content.IsLiteral() {
			continue // how long it will be is not known
		}
		if code := f.block(way); isFileOf(code, r) {
			return &Text{Code: code, Notes: fileNotes(r)}, nil
		}
	}
	return nil, notKept(r, "the .http file", fileHint)
}

// bodyWay is a way to write a body.
type bodyWay struct {
	eol    string // of the lines of the file
	bodyLF bool   // CRLF in the body is written as LF, as readers of multipart make it again
	ends   bool   // blank lines at the ends of the body, which are layout, are kept by a variable
	length bool   // exactly as it is, with a Content-Length
}

// bodyWays are those that may do, what is easiest to read and to edit first.
func bodyWays(r *request.Request) []bodyWay {
	const lf, crlf = "\n", "\r\n"
	body := r.Body.Content
	length := bodyWay{eol: lf, length: true}
	switch {
	case !r.Body.Present:
		return []bodyWay{{eol: lf}}
	case body.IsEmpty():
		return []bodyWay{length}
	case isFragile(body.String()) && body.IsLiteral():
		return []bodyWay{length, {eol: lf}, {eol: lf, ends: true}}
	case strings.HasPrefix(r.MediaType(), "multipart/"):
		return []bodyWay{{eol: lf, bodyLF: true}, {eol: lf, bodyLF: true, ends: true}, length}
	}
	eol := lf
	if strings.Contains(body.String(), crlf) {
		eol = crlf
	}
	return []bodyWay{{eol: eol}, {eol: eol, ends: true}, length}
}

// isFragile reports whether editors may change a text: it is not UTF-8, or its
// lines end in different ways.
func isFragile(s string) bool {
	crlf := strings.Count(s, "\r\n")
	return !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0 ||
		strings.Count(s, "\r") != crlf || crlf > 0 && strings.Count(s, "\n") != crlf
}

func fileNotes(r *request.Request) []request.Diagnostic {
	if body := r.Body.Content; body.IsLiteral() && isFragile(body.String()) {
		return []request.Diagnostic{note("fragile-body", "body", body.Range, "an editor may change the bytes of this body: it is no text with line ends of one kind", fileHint)}
	}
	return nil
}

// file is a block on its way.
type file struct {
	request *request.Request
	options Options
	brace   string // a variable that is one brace
	nothing string // a variable that is the empty text
	used    map[string]bool
}

func newFile(r *request.Request, o Options) *file {
	taken := names(r)
	return &file{request: r, options: o, brace: free("brace", taken), nothing: free("empty", taken)}
}

// names are those that the request refers to.
func names(r *request.Request) map[string]bool {
	out := map[string]bool{}
	var add func([]request.Segment)
	add = func(segments []request.Segment) {
		for _, s := range segments {
			if s.Kind != request.Literal {
				out[s.Text] = true
			}
			add(s.Parts)
		}
	}
	for _, v := range values(r) {
		if !v.IsLiteral() {
			add(v.Segments())
		}
	}
	return out
}

func values(r *request.Request) []request.Value {
	out := []request.Value{r.Authority, r.Path, r.Query, r.Body.Content}
	for _, f := range r.Fields {
		out = append(out, f.Value)
	}
	return out
}

func free(name string, taken map[string]bool) string {
	for n := 2; taken[name]; n++ {
		name = strings.TrimRight(name, "0123456789") + strconv.Itoa(n)
	}
	return name
}

// block writes all of the request.
func (f *file) block(way bodyWay) string {
	f.used = map[string]bool{}
	head := f.head()
	body := f.body(way)
	var out strings.Builder
	end := func(line string) { out.WriteString(line + way.eol) }
	for _, line := range f.preamble() {
		end(line)
	}
	for _, line := range head {
		end(line)
	}
	if way.length {
		end("Content-Length: " + strconv.Itoa(len(body)))
	}
	if f.request.Body.Present {
		end("")
		if body != "" {
			end(body)
		}
	}
	return out.String()
}

// preamble is what stands before the request line.
func (f *file) preamble() []string {
	name := strings.Join(strings.Fields(f.request.Name), " ")
	out := []string{strings.TrimRight("### "+name, " ")}
	if isWord(name) {
		out = append(out, "# @name "+name)
	}
	if f.options.NoFollow {
		out = append(out, "# @no-redirect")
	}
	if ms := f.options.Timeout; ms > 0 && ms%1000 == 0 {
		out = append(out, "# @timeout "+strconv.Itoa(ms/1000))
	} else if ms > 0 {
		out = append(out, "# @timeout "+strconv.Itoa(ms)+" ms")
	}
	if f.used[f.brace] {
		out = append(out, "@"+f.brace+" = {")
	}
	if f.used[f.nothing] {
		out = append(out, "@"+f.nothing+" =")
	}
	return out
}

// isWord reports whether other requests can refer to a name.
func isWord(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == ""
}

// head are the request line and the fields.
func (f *file) head() []string {
	r := f.request
	target := f.value(r.URL())
	switch r.Form {
	case request.AuthorityForm:
		target = f.value(r.Authority)
	case request.AsteriskForm:
		target = "*"
	}
	lines := []string{r.Method + " " + target}
	if r.Version != "" {
		lines[0] += " " + r.Version
	}
	if r.Form == request.AsteriskForm {
		lines = append(lines, "Host: "+f.value(r.Authority))
	}
	for _, field := range fields(r) {
		lines = append(lines, strings.TrimRight(field.Name+": "+f.fieldValue(field), " "))
	}
	return lines
}

// isFileOf reports whether a file has the one request and nothing else.
func isFileOf(code string, want *request.Request) bool {
	return areFilesOf(code, []*request.Request{want})
}

func areFilesOf(code string, want []*request.Request) bool {
	document, found := httpfile.Parse(code, httpfile.Options{Unchecked: true, MaxSize: int64(len(code))})
	if request.HasErrors(found) || len(document.Requests) != len(want) || len(document.Entries) != len(want) {
		return false
	}
	for i, r := range document.Requests {
		if !Same(want[i], r) {
			return false
		}
	}
	return true
}

// joinFiles puts several blocks into one file; false when one of them would
// give a variable of another a value.
func joinFiles(codes []string) (string, bool) {
	var want []*request.Request
	for _, code := range codes {
		document, _ := httpfile.Parse(code, httpfile.Options{Unchecked: true, MaxSize: int64(len(code))})
		want = append(want, document.Requests...)
	}
	all := strings.Join(codes, "\n")
	return all, areFilesOf(all, want)
}
