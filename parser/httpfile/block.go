package httpfile

import (
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// block is what stands between two separators: lines before the request,
// which are read first for all blocks, and the request.
type block struct {
	whole request.Range // with the separator
	pos   int           // the next line to read

	title    string // after ###
	name     string // of @name in a comment
	assigned string // of a line @name = value

	hints      map[string]string // of the client: see request.Request.Options; nil for none
	prompts    map[string]bool   // nil for none
	hasRequest bool
	start      int  // of the request line
	openCode   bool // no line }} follows
	commented  bool // a comment in its body has been mentioned
	graphQL    bool // a comment says that the body is a query
}

// readBlocks splits the file and reads what stands before each request. Blocks
// without a request are not kept.
func (r *reader) readBlocks() {
	pos := len(r.input) - len(strings.TrimPrefix(r.input, "\uFEFF"))
	current, within := block{pos: pos}, r.unseparated()
	for pos < len(r.input) {
		line, next := parser.LineAt(r.input, pos)
		if isSeparator(r.at(line)) {
			r.endBlock(current, line.Start)
			title := strings.TrimSpace(strings.TrimLeft(r.at(line), "#"))
			current, within = block{whole: request.Range{Start: line.Start}, pos: next, title: title}, r.unseparated()
		} else if start, ok := within.next(r.at(line), line.Start); ok {
			if within.afterBody {
				r.Note("further-request", "", r.trim(line), "a request line after the end of a body; read as a further request", "a line ### before it makes this plain")
			}
			r.endBlock(current, start)
			current = block{whole: request.Range{Start: start}, pos: start}
		}
		if pos = next; len(r.blocks) == request.MaxRequests(len(r.input)) {
			r.Report(request.TooManyRequests(request.Range{Start: pos, End: pos}))
			return
		}
	}
	r.endBlock(current, len(r.input))
}

func (r *reader) endBlock(b block, end int) {
	b.whole.End = end
	if r.readPreamble(&b); b.hasRequest {
		r.blocks = append(r.blocks, b)
	}
}

// hint notes an option of the client that a comment asks for.
func (b *block) hint(name, value string) {
	if b.hints == nil {
		b.hints = map[string]string{}
	}
	b.hints[name] = value
}

func isSeparator(line string) bool { return strings.HasPrefix(line, "###") }

func (r *reader) at(at request.Range) string { return r.input[at.Start:at.End] }

// line takes the next line of a block; false at its end.
func (r *reader) line(b *block) (request.Range, bool) {
	if b.pos >= b.whole.End {
		return request.Range{}, false
	}
	line, next := parser.LineAt(r.input, b.pos)
	b.pos = next
	return line, true
}

// readPreamble reads up to the request line.
func (r *reader) readPreamble(b *block) {
	for {
		before := b.pos
		line, ok := r.line(b)
		if !ok {
			return
		}
		line = r.trim(line)
		s := r.at(line)
		switch {
		case s == "":
		case strings.HasPrefix(s, "/*"):
			r.skipComment(b, line)
		case isComment(s):
			r.directive(b, line)
		case s[0] == '@':
			r.definition(b, line)
		case r.skipScript(b, line), r.skipPasted(b, line), r.skipStatement(line), r.skipGraphQL(b, line):
		default:
			b.hasRequest, b.start, b.pos = true, line.Start, before
			return
		}
	}
}

// skipComment steps over a comment of several lines.
func (r *reader) skipComment(b *block, line request.Range) {
	at := line
	for ok := true; ok; {
		if strings.Contains(r.at(line), "*/") {
			return
		}
		at.End = line.End
		line, ok = r.line(b)
	}
	r.Fail("unterminated-comment", "", at, "a comment without an end", "close it with */")
}

func isComment(line string) bool {
	return strings.HasPrefix(line, "#") || strings.HasPrefix(line, "//")
}

// trim takes the white space off both ends of a range.
func (r *reader) trim(at request.Range) request.Range { return parser.Trim(r.input, at) }

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

func isBlank(s string) bool { return strings.Trim(s, " \t") == "" }

// cutWord splits at the first white space.
func cutWord(s string) (word, rest string) {
	n := strings.IndexAny(s, " \t")
	if n < 0 {
		return s, ""
	}
	return s[:n], strings.Trim(s[n:], " \t")
}
