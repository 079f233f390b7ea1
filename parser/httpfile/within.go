package httpfile

import (
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Within reads a text of another kind that has references: {{name}}, and with
// Placeholders all that is one. read is given the text with a word in place of
// each of them, and what it finds comes back with values, or with references to
// variables of the snippet. Braces that are no reference stay text. The bodies of
// raw messages keep their length: what stands in them is looked for when they
// have been read.
func Within(input string, kind parser.Kind, o Options, read func(text string) ([]*request.Request, []request.Diagnostic)) ([]*request.Request, []request.Diagnostic) {
	r := &reader{input: input, options: o, document: &Document{}, foreign: true, entry: 1, Reporter: request.Reporter{Strict: o.Strict}}
	if !r.prepare() {
		return nil, r.Found.List(len(input))
	}
	whole := request.Range{End: len(input)}
	back := restorer{reader: r, block: &block{whole: whole}, words: newStandIns(input, 0), bodies: kind == parser.Wire}
	if back.bodies {
		r.maskHeads(back.words, back.block)
	} else {
		r.maskCommand(back.words, whole, back.block)
	}
	requests, found := read(back.words.text(input, len(input)))
	out := make([]*request.Request, 0, len(requests))
	for _, q := range requests {
		r.Failed, r.references = false, 0
		if restored := back.request(q); !r.Failed {
			out = append(out, restored)
		}
	}
	kept := found[:0]
	for i := range found {
		if d := back.words.diagnostic(input, found[i]); d.Code != "host-differs" || !slices.Contains(back.sameHosts, d.Range) {
			kept = append(kept, d)
		}
	}
	found = kept
	r.Found.AddAll(found)
	found = r.Found.Sorted(len(input))
	request.GiveLosses(out, found)
	return out, found
}

// maskHeads puts stand-ins into the heads of raw messages: a head goes up to a
// blank line, and what looks like a request line starts one.
func (r *reader) maskHeads(words *standIns, b *block) {
	started, head := false, false
	for pos := 0; pos < len(r.input); {
		line, next := parser.LineAt(r.input, pos)
		pos = next
		s := r.at(line)
		switch {
		case strings.Trim(s, " \t") == "":
			head = false
		case !started, parser.IsRequestLine(s):
			started, head = true, true
			r.maskRequestLine(words, line, b)
		case head:
			r.maskField(words, line, b)
		}
	}
}

// maskRequestLine puts stand-ins where method and target have references. One
// that starts the target makes a URL of it.
func (r *reader) maskRequestLine(words *standIns, line request.Range, b *block) {
	s := r.here(line, b)
	s.role, s.path = targetText, max(pathEnd(s.text), 1)
	target := len(s.text) - len(strings.TrimLeft(s.text, " \t"))
	target += strings.IndexAny(s.text[target:]+" ", " \t")
	target = len(s.text) - len(strings.TrimLeft(s.text[min(target, len(s.text)):], " \t"))
	connect := strings.HasPrefix(s.text, "CONNECT")
	r.mask(words, s, func(p spot) dress {
		switch {
		case p.start != target || connect:
			return dress{colon: !connect && isPort(s.text, p)}
		case strings.HasPrefix(s.text[p.end:], "://"):
			return dress{before: "http", bare: true}
		}
		return dress{before: "http://"}
	})
}

// maskField puts stand-ins where a field has references.
func (r *reader) maskField(words *standIns, line request.Range, b *block) {
	s := r.here(line, b)
	name, _, _ := strings.Cut(s.text, ":")
	host := strings.EqualFold(name, "Host")
	r.mask(words, s, func(p spot) dress { return dress{colon: host && p.start > len("host:") && isPort(s.text, p)} })
}

// isPort reports whether a reference may be a port: it stands between a colon and
// what ends an authority, and no stand-in is a number.
func isPort(s string, p spot) bool {
	return p.form != segment && p.start > 1 && s[p.start-1] == ':' && !strings.HasSuffix(s[:p.start], "/:") && !strings.HasSuffix(s[:p.start], "]:") && // which stays, as does the word

		(p.end == len(s) || strings.IndexByte("/?# \t", s[p.end]) >= 0)
}
