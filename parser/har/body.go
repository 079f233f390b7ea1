package har

import (
	"encoding/base64"
	"fmt"
	"hash/fnv"
	"mime"
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// body reads postData: its text if there is any, else its parameters.
func (r *reader) body(p, size part) {
	if p.isNull() {
		if n, err := strconv.Atoi(string(size.text)); err == nil && n > 0 && !r.left {
			r.Lose("missing-body", "body", size.at(), "the request had a body, which the archive does not hold", "browsers leave out uploads and large bodies")
		}
		return
	}
	members, ok := r.members(p, "body")
	if !ok {
		return
	}
	kind := r.stringOf(members["mimeType"], "body")
	content := r.stringOf(members["text"], "body")
	encoding := r.stringOf(members["encoding"], "body")
	var params []pair
	if content.text == "" {
		params = r.pairs(members["params"], "parameters")
	}
	if len(params) > 0 {
		kind = r.params(params, kind, members["params"].at())
	} else {
		r.out.Body = request.Body{Content: r.decoded(content, encoding), Present: true}
	}
	r.contentType(kind)
}

func (r *reader) decoded(content, encoding text) request.Value {
	switch {
	case encoding.text == "":
		return content.value()
	case !strings.EqualFold(encoding.text, "base64"):
		r.Fail("unknown-encoding", "body", encoding.at, "an encoding of the body other than base64", "")
		return request.Value{}
	}
	raw, err := base64.StdEncoding.DecodeString(content.text)
	if err != nil {
		r.Fail("invalid-base64", "body", content.at, "the body is not base64, though the archive says so", "")
	}
	return request.Text(string(raw), content.at)
}

// contentType adds the field that the headers lack. For a form of parts it
// has to name the boundary.
func (r *reader) contentType(kind text) {
	if r.hasType || kind.text == "" || strings.EqualFold(kind.text, "x-unknown") {
		return
	}
	r.field(pair{name: text{"Content-Type", kind.at}, value: kind})
	r.Note("content-type-from-body", "header:content-type", kind.at, "the headers have no Content-Type; it is that of the body", "")
}

// params writes a form. It gives the media type, with the boundary of parts.
func (r *reader) params(params []pair, kind text, at request.Range) text {
	name, options, _ := mime.ParseMediaType(kind.text)
	if !strings.EqualFold(name, "multipart/form-data") {
		r.urlencoded(params, at)
		if kind.text == "" {
			kind = text{"application/x-www-form-urlencoded", at}
		}
		return kind
	}
	boundary := options["boundary"]
	if v, ok := r.out.Field("Content-Type"); ok {
		if boundary = r.out.MediaTypeParameter("boundary"); boundary == "" {
			boundary = boundaryFor(params)
			r.replaceType(v.String() + "; boundary=" + boundary)
		}
	}
	if boundary == "" {
		boundary = boundaryFor(params)
		kind.text += "; boundary=" + boundary
	}
	r.multipart(params, boundary, at)
	return kind
}

func (r *reader) replaceType(value string) {
	for i, f := range r.out.Fields {
		if f.Is("Content-Type") {
			r.out.Fields[i].Value = request.Text(value, f.Value.Range)
		}
	}
}

func (r *reader) urlencoded(params []pair, at request.Range) {
	r.out.Body = request.Body{Content: request.Text(formOf(params), at), Present: true}
}

// formOf is the pairs as application/x-www-form-urlencoded.
func formOf(pairs []pair) string {
	out := make([]string, len(pairs))
	for i, p := range pairs {
		out[i] = uri.EncodeForm(p.name.text, uri.Unreserved) + "=" + uri.EncodeForm(p.value.text, uri.Unreserved)
	}
	return strings.Join(out, "&")
}

// multipart writes the parts of a form (RFC 7578). A part with a file name
// and no content is the file.
func (r *reader) multipart(params []pair, boundary string, at request.Range) {
	var segments []request.Segment
	var out strings.Builder
	flush := func() {
		segments = append(segments, request.Segment{Text: out.String()})
		out.Reset()
	}
	for _, p := range params {
		fmt.Fprintf(&out, "--%s\r\nContent-Disposition: form-data; name=\"%s\"", boundary, uri.Encode(p.name.text, uri.Quoted))
		if p.fileName.text != "" {
			fmt.Fprintf(&out, "; filename=\"%s\"", uri.Encode(p.fileName.text, uri.Quoted))
		}
		if p.contentType.text != "" && !hasControl(p.contentType.text) {
			fmt.Fprintf(&out, "\r\nContent-Type: %s", p.contentType.text)
		}
		out.WriteString("\r\n\r\n" + p.value.text)
		if p.fileName.text != "" && p.value.text == "" {
			flush()
			r.checkFileName(p.fileName)
			segments = append(segments, request.Segment{Kind: request.File, Text: p.fileName.text, Range: p.fileName.at})
			r.Warn("file-by-name", "body", p.fileName.at, "the archive names a file and does not hold it; the snippet reads it", "")
		}
		out.WriteString("\r\n")
	}
	fmt.Fprintf(&out, "--%s--\r\n", boundary)
	flush()
	r.out.Body = request.Body{Content: request.Join(segments, at), Present: true}
}

// checkFileName: an archive names a file, and does not say where it is. One
// that comes from elsewhere leads to no other directory.
func (r *reader) checkFileName(name text) {
	if strings.ContainsAny(name.text, `/\`) || len(name.text) > 1 && name.text[1] == ':' || name.text == ".." {
		r.Fail("file-outside", "body", name.at, "the archive names a file by its path", "give the part its content as value, or the name alone")
	}
}

// boundaryFor depends on the content only, and no part holds it.
func boundaryFor(params []pair) string {
	h := fnv.New64a()
	for _, p := range params {
		h.Write([]byte(p.name.text + "\x00" + p.value.text + "\x00"))
	}
	for n := h.Sum64(); ; n++ {
		boundary := fmt.Sprintf("%s%016x", strings.Repeat("-", 24), n)
		if !holds(params, boundary) {
			return boundary
		}
	}
}

func holds(params []pair, s string) bool {
	for _, p := range params {
		if strings.Contains(p.value.text, s) {
			return true
		}
	}
	return false
}
