package compare

import (
	"fmt"
	"mime"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
	"snipgen/verify/capture"
)

// partPair is a pair of multipart/form-data bodies, read part by part.
type partPair struct {
	want, got []part
	sameType  bool // the Content-Type fields differ in nothing but the boundary
}

// part is what RFC 7578 gives to one part of a form.
type part struct {
	name, file, mediaType string
	hasFile, hasType      bool
	content               string
	other                 string // header lines that have no place in a form
}

// partsOf reads both bodies; nil when either is not multipart/form-data with
// the boundary that its Content-Type names, or when the original has lines
// that only its bytes can carry.
func partsOf(want *request.Request, got *capture.Message) *partPair {
	form := want.Multipart()
	types := got.Values("Content-Type")
	if form == nil || len(types) != 1 {
		return nil
	}
	boundary := boundaryOf(types[0])
	parts, ok := split(string(got.Body), boundary)
	if !ok {
		return nil
	}
	pair := &partPair{want: asked(form), got: parts}
	field, _ := want.Field("Content-Type")
	pair.sameType = withoutBoundary(field.String()) == withoutBoundary(types[0])
	return pair
}

func asked(form *request.Multipart) []part {
	out := make([]part, len(form.Parts))
	for i, p := range form.Parts {
		out[i] = part{p.Name, p.FileName, p.Type, p.HasFileName, p.HasType, p.Content, ""}
	}
	return out
}

func boundaryOf(contentType string) string {
	mediaType, parameters, err := mime.ParseMediaType(contentType)
	if err != nil || mediaType != "multipart/form-data" {
		return ""
	}
	return parameters["boundary"]
}

// withoutBoundary is a Content-Type with the value of its boundary taken out.
func withoutBoundary(contentType string) string {
	pieces := strings.Split(contentType, ";")
	for i, p := range pieces {
		name, _, _ := strings.Cut(strings.TrimSpace(p), "=")
		if strings.EqualFold(name, "boundary") {
			pieces[i] = " boundary"
		}
	}
	return strings.Join(pieces, ";")
}

// split cuts a body at its delimiter lines (RFC 2046, 5.1.1).
func split(body, boundary string) ([]part, bool) {
	rest, ok := strings.CutPrefix("\r\n"+body, "\r\n--"+boundary)
	if !ok || boundary == "" {
		return nil, false
	}
	var out []part
	for {
		if rest == "--" || rest == "--\r\n" {
			return out, true
		}
		piece, after, found := strings.Cut(rest, "\r\n--"+boundary)
		head, content, ok := strings.Cut(piece, "\r\n\r\n")
		if !found || !ok || !strings.HasPrefix(head, "\r\n") {
			return nil, false
		}
		out = append(out, readPart(head[2:], content))
		rest = after
	}
}

func readPart(head, content string) part {
	p := part{content: content}
	for line := range strings.SplitSeq(head, "\r\n") {
		name, value, _ := strings.Cut(line, ":")
		value = strings.Trim(value, " \t")
		switch strings.ToLower(name) {
		case "content-disposition":
			p.readDisposition(value)
		case "content-type":
			p.mediaType, p.hasType = value, true
		case "content-length":
			// Says again what the delimiters say.
		default:
			p.other += line + "\r\n"
		}
	}
	return p
}

// readDisposition reads form-data; name="n"; filename="f", the values quoted
// or not. A filename* that says the same as filename is no difference.
func (p *part) readDisposition(value string) {
	kind, rest, _ := strings.Cut(value, ";")
	if !strings.EqualFold(strings.TrimSpace(kind), "form-data") {
		p.other += value + "\r\n"
	}
	for rest != "" {
		var name, text string
		name, text, rest = parameter(rest)
		switch strings.ToLower(name) {
		case "name":
			p.name = text
		case "filename":
			p.file, p.hasFile = text, true
		case "filename*":
			if plain, sound := uri.Decode(strings.TrimPrefix(text, "utf-8''")); !sound || plain != p.file {
				p.other += "filename*=" + text + "\r\n"
			}
		default:
			p.other += name + "=" + text + "\r\n"
		}
	}
}

// parameter takes the first name=value of a list with semicolons.
func parameter(s string) (name, value, rest string) {
	name, rest, _ = strings.Cut(strings.TrimLeft(s, " \t"), "=")
	if quoted, ok := strings.CutPrefix(rest, `"`); ok {
		value, rest, _ = strings.Cut(quoted, `"`)
		_, rest, _ = strings.Cut(rest, ";")
		return name, value, rest
	}
	value, rest, _ = strings.Cut(rest, ";")
	return name, strings.TrimSpace(value), rest
}

// differences says in one text what differs; the parts of a form are one body.
func (p *partPair) differences() []PartDifference {
	if len(p.want) != len(p.got) {
		return changed(partNames(p.want), partNames(p.got))
	}
	for i := range p.want {
		if p.want[i] != p.got[i] {
			return changed(describe(i, p.want[i]), describe(i, p.got[i]))
		}
	}
	return nil
}

func changed(want, got string) []PartDifference {
	return []PartDifference{{"body", Changed, want, got}}
}

func partNames(parts []part) string {
	out := make([]string, len(parts))
	for i, p := range parts {
		out[i] = fmt.Sprintf("%q", p.name)
	}
	return fmt.Sprintf("%d parts: %s", len(parts), strings.Join(out, ", "))
}

func describe(i int, p part) string {
	text := fmt.Sprintf("part %d: name %q", i+1, p.name)
	if p.hasFile {
		text += fmt.Sprintf(", file %q", p.file)
	}
	if p.hasType {
		text += fmt.Sprintf(", type %q", p.mediaType)
	}
	if p.other != "" {
		text += fmt.Sprintf(", also %q", p.other)
	}
	return text + ", content " + clip(p.content)
}
