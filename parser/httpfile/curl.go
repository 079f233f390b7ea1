package httpfile

import (
	"strings"

	"snipgen/request"
)

func isCurl(line string) bool {
	word, rest := cutWord(line)
	return (word == "curl" || word == "curl.exe") && rest != "" && !strings.HasPrefix(rest, "HTTP/")
}

// readCurl reads a block that is a curl command.
func (r *reader) readCurl(b *block, line request.Range) []*request.Request {
	at := r.commandRange(b, line)
	if r.options.Curl == nil {
		r.Fail("curl-command", "", line, "a curl command cannot be read here", "")
		return nil
	}
	words := newStandIns(r.at(at), at.Start)
	r.maskCommand(words, at, b)
	requests, found := r.options.Curl(words.text(r.input, at.End))
	for _, d := range found {
		d = words.diagnostic(r.input, d)
		d.Range = within(d.Range, at)
		r.Report(d)
	}
	out := make([]*request.Request, 0, len(requests))
	for _, q := range requests {
		back := restorer{reader: r, block: b, words: words}
		q := back.request(q)
		q.Range = at
		out = append(out, q)
	}
	return out
}

// maskCommand puts stand-ins into a command, for all that may be a reference:
// it is one if the place allows it that the reader of the command finds it in.
func (r *reader) maskCommand(words *standIns, at request.Range, b *block) {
	s := r.here(at, b)
	s.role = commandText
	s.query = max(strings.Index(s.text, `"query"`), 0)
	r.mask(words, s, func(spot) dress { return dress{} })
}

// commandRange is the command: the rest of the block without blank lines at
// its end, up to what is left out.
func (r *reader) commandRange(b *block, line request.Range) request.Range {
	at := line
	for {
		next, ok := r.line(b)
		inner := r.trim(next)
		switch {
		case !ok:
			return at
		case inner.Len() == 0:
		case r.input[inner.Start] == '>' && r.skipScript(b, inner):
			return at
		default:
			at.End = inner.End
		}
	}
}

// within moves a range into another one.
func within(at, whole request.Range) request.Range {
	start := min(max(at.Start, whole.Start), whole.End)
	return request.Range{Start: start, End: min(max(at.End, start), whole.End)}
}
