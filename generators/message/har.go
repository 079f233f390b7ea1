package message

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"snipgen/parser/har"
	"snipgen/request"
)

// The types of an HTTP archive, version 1.2, as far as one request needs them.
type (
	harEntry struct {
		Started  string      `json:"startedDateTime"`
		Time     int         `json:"time"` // milliseconds
		Request  harRequest  `json:"request"`
		Response harResponse `json:"response"`
		Cache    struct{}    `json:"cache"`
		Timings  harTimings  `json:"timings"`
	}

	harRequest struct {
		Method      string    `json:"method"`
		URL         string    `json:"url"`
		HTTPVersion string    `json:"httpVersion"`
		Headers     []harPair `json:"headers"`
		QueryString []harPair `json:"queryString"`
		Cookies     []harPair `json:"cookies"`
		PostData    *harBody  `json:"postData,omitempty"`
		HeadersSize int       `json:"headersSize"`
		BodySize    int       `json:"bodySize"`
		Comment     string    `json:"comment,omitempty"`
	}

	harPair struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}

	harBody struct {
		MimeType string    `json:"mimeType"`
		Text     string    `json:"text"`
		Encoding string    `json:"encoding,omitempty"` // "base64" for bytes that are no text
		Params   []harPair `json:"params"`
	}

	harResponse struct {
		Status      int        `json:"status"`
		StatusText  string     `json:"statusText"`
		HTTPVersion string     `json:"httpVersion"`
		Headers     []harPair  `json:"headers"`
		Cookies     []harPair  `json:"cookies"`
		Content     harContent `json:"content"`
		RedirectURL string     `json:"redirectURL"`
		HeadersSize int        `json:"headersSize"`
		BodySize    int        `json:"bodySize"`
	}

	harContent struct {
		Size     int    `json:"size"`
		MimeType string `json:"mimeType"`
	}

	harTimings struct {
		Send    int `json:"send"`
		Wait    int `json:"wait"`
		Receive int `json:"receive"`
	}
)

// What stands before and after the entries. The moment of an entry is always
// the same, so that the same request gives the same archive.
const (
	harHead = "{\n  \"log\": {\n    \"version\": \"1.2\",\n    \"creator\": {\"name\": \"snipgen\", \"version\": \"\"},\n    \"entries\": [\n      "
	harTail = "\n    ]\n  }\n}\n"

	harMoment = "1970-01-01T00:00:00.000Z"
)

// writeHAR writes an archive of one entry. Its response is empty: nothing has
// been sent.
func writeHAR(r *request.Request, _ Options) (*Text, error) {
	if reasons := unresolved(r); reasons != nil {
		return nil, &Refusal{reasons}
	}
	if reasons := notUnicode(r); reasons != nil {
		return nil, &Refusal{reasons}
	}
	a, err := archiveOf(entry(r))
	if err != nil {
		return nil, err
	}
	if !a.isOf(r) {
		return nil, notKept(r, "the archive", "target http/raw keeps it")
	}
	var code strings.Builder
	a.write(&code)
	return &Text{Code: code.String()}, nil
}

// archive is the text of an archive of one entry, but that the text of the body
// is not encoded: encoding/json would hold it four times, and of a body of
// bytes that are escaped there are six for each.
type archive struct {
	before, body, after string
	hasBody             bool
}

func archiveOf(e *harEntry) (*archive, error) {
	a := new(archive)
	if e.Request.PostData != nil {
		a.body, e.Request.PostData.Text = e.Request.PostData.Text, ""
	}
	var rest bytes.Buffer
	encoder := json.NewEncoder(&rest)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("      ", "  ")
	if err := encoder.Encode(e); err != nil {
		return nil, err
	}
	const member = `"text": "` // which no string holds, as its quotes are escaped there
	text := strings.TrimSuffix(rest.String(), "\n")
	a.before, a.after = text, ""
	if n := strings.Index(text, member); n >= 0 {
		a.before, a.after, a.hasBody = text[:n+len(member)], text[n+len(member):], true
	}
	return a, nil
}

// isOf reports whether the archive is read back as the same request. It is
// written for that alone, and once more when nothing holds it.
func (a *archive) isOf(r *request.Request) bool {
	var code bytes.Buffer
	a.write(&code)
	again, found := har.ParseBytes(code.Bytes(), har.Options{MaxRequest: int64(code.Len()), Strict: true})
	return len(again) == 1 && !request.HasErrors(found) && Same(r, again[0])
}

// buffer is what an archive is written to: a write into memory does not fail.
type buffer interface {
	io.Writer
	io.StringWriter
	Grow(size int)
}

func (a *archive) write(out buffer) {
	out.Grow(len(harHead) + len(a.before) + jsonSize(a.body) + len(a.after) + len(harTail))
	out.WriteString(harHead)
	out.WriteString(a.before)
	if a.hasBody {
		writeJSON(out, a.body)
	}
	out.WriteString(a.after)
	out.WriteString(harTail)
}

// jsonSize is at least how long the inside of a JSON string is.
func jsonSize(s string) int {
	size := len(s)
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"', c == '\\', c == '\n', c == '\r', c == '\t':
			size++
		case c < 0x20:
			size += len(`\u0000`) - 1
		}
	}
	return size
}

// writeJSON writes the inside of a JSON string, some of it at a time.
func writeJSON(out buffer, s string) {
	const piece = 32 << 10
	var held bytes.Buffer
	e := json.NewEncoder(&held)
	e.SetEscapeHTML(false)
	for s != "" {
		n := min(len(s), piece)
		for n < len(s) && !utf8.RuneStart(s[n]) {
			n--
		}
		held.Reset()
		_ = e.Encode(s[:n]) // a string has always one
		text := held.Bytes()
		out.Write(text[1 : len(text)-len("\"\n")])
		s = s[n:]
	}
}

// notUnicode are the values that JSON has no strings for.
func notUnicode(r *request.Request) []request.Diagnostic {
	var out []request.Diagnostic
	for _, f := range r.Fields {
		if !utf8.ValidString(f.Value.String()) {
			out = append(out, request.Diagnostic{
				Severity: request.Error, Code: "not-unicode", Part: fieldPart(f), Range: f.Value.Range,
				Message: "an archive holds Unicode text, and the value of " + f.Name + " is not UTF-8", Hint: "target http/raw keeps its bytes",
			})
		}
	}
	return out
}

func entry(r *request.Request) *harEntry {
	e := &harEntry{Started: harMoment, Request: harRequest{
		Method: r.Method, URL: r.URL().String(), HTTPVersion: version(r), Headers: headers(r),
		QueryString: []harPair{}, Cookies: []harPair{}, PostData: postData(r),
		HeadersSize: -1, BodySize: len(r.Body.Content.String()), Comment: strings.ToValidUTF8(r.Name, "\uFFFD"),
	}}
	if pairs, ok := r.QueryPairs(); ok {
		e.Request.QueryString = params(pairs)
	}
	if cookies, ok := r.Cookies(); ok {
		for _, c := range cookies {
			e.Request.Cookies = append(e.Request.Cookies, harPair{c.Name, c.Value})
		}
	}
	e.Response = harResponse{
		HTTPVersion: "HTTP/1.1", Headers: []harPair{}, Cookies: []harPair{},
		Content: harContent{MimeType: "x-unknown"}, HeadersSize: -1, BodySize: -1,
	}
	return e
}

// headers are the fields as they go over the wire, Host and Content-Length
// with them.
func headers(r *request.Request) []harPair {
	out := make([]harPair, 0, len(r.Fields)+2)
	if otherHost(r) < 0 {
		out = append(out, harPair{"Host", r.Authority.String()})
	}
	for _, f := range fields(r) {
		out = append(out, harPair{f.Name, f.Value.String()})
	}
	if r.Body.Present {
		out = append(out, harPair{"Content-Length", strconv.Itoa(len(r.Body.Content.String()))})
	}
	return out
}

func params(pairs []request.Pair) []harPair {
	out := make([]harPair, len(pairs))
	for i, p := range pairs {
		out[i] = harPair{p.Name, p.Value}
	}
	return out
}

// postData is the body: its text, or its Base64 where it is none.
func postData(r *request.Request) *harBody {
	if !r.Body.Present {
		return nil
	}
	kind, _ := r.Field("Content-Type")
	body := &harBody{MimeType: kind.String(), Text: r.Body.Content.String(), Params: []harPair{}}
	if !utf8.ValidString(body.Text) {
		body.Text, body.Encoding = base64.StdEncoding.EncodeToString([]byte(body.Text)), "base64"
	}
	if pairs, ok := r.FormPairs(); ok {
		body.Params = params(pairs)
	}
	return body
}

// joinArchives puts the entries of all archives into one.
func joinArchives(codes []string) (string, bool) {
	var out strings.Builder
	out.WriteString(harHead)
	for i, code := range codes {
		if i > 0 {
			out.WriteString(",\n      ")
		}
		out.WriteString(strings.TrimSuffix(strings.TrimPrefix(code, harHead), harTail))
	}
	out.WriteString(harTail)
	return out.String(), true
}
