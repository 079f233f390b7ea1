package httpfile

import (
	"snipgen/request"
)

// Within reads a text of another kind that has references: {{name}}, and {name}
// and <name> with Placeholders. read is given the text with a word in place of
// each of them, and what it finds comes back with values, or with references to
// variables of the snippet. Braces that are no reference stay text.
func Within(input string, o Options, read func(text string) ([]*request.Request, []request.Diagnostic)) ([]*request.Request, []request.Diagnostic) {
	r := &reader{input: input, options: o, document: &Document{}, foreign: true, entry: 1}
	if !r.prepare() {
		return nil, r.found.List(len(input))
	}
	b := &block{whole: request.Range{End: len(input)}}
	masked, words := r.standIns(b.whole, b)
	requests, found := read(masked)
	out := make([]*request.Request, 0, len(requests))
	for _, q := range requests {
		r.failed, r.references = false, 0
		if restored := r.restored(q, b, b.whole, words); !r.failed {
			restored.Name, restored.Range = q.Name, q.Range
			out = append(out, restored)
		}
	}
	r.found.AddAll(found)
	found = r.found.Sorted(len(input))
	request.GiveLosses(out, found)
	return out, found
}
