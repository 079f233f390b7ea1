package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"snipgen"
)

// The types of a line of output, as docs/batch.schema.json describes them.
type (
	batchJSON struct {
		batchHead
		Results []batchResultJSON // "results"
		batchTail
	}

	batchHead struct {
		ID   json.RawMessage `json:"id"`
		Line int             `json:"line"`
	}

	batchTail struct {
		Diagnostics []diagnosticJSON `json:"diagnostics"`
	}

	batchResultJSON struct {
		batchPlace
		*resultJSON
	}

	batchPlace struct {
		Name  *string `json:"name"`
		Index int     `json:"index"`
	}
)

// print writes a line.
func (out *batchJSON) print(to *bytes.Buffer) error {
	w := bufio.NewWriter(jsonFilter(to))
	o := openObject(w)
	err := o.members(out.batchHead)
	o.name("results")
	w.WriteByte('[')
	for i := 0; i < len(out.Results) && err == nil; i++ {
		if i > 0 {
			w.WriteByte(',')
		}
		result := openObject(w)
		if err = result.members(out.Results[i].batchPlace); err == nil {
			err = out.Results[i].print(result)
		}
	}
	w.WriteByte(']')
	if err == nil {
		err = o.members(out.batchTail)
	}
	w.WriteString("}\n")
	return errors.Join(err, w.Flush())
}

// answer is what a line is turned into: text that ends with a line end.
type answer struct {
	text   *bytes.Buffer
	status status
}

// texts are buffers for answers.
var texts = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// release gives the memory of an answer to other answers.
func (a answer) release() {
	if a.text.Cap() <= keepSize {
		a.text.Reset()
		texts.Put(a.text)
	}
}

// answer converts a line. Whatever goes wrong is in what it gives.
func (b *batch) answer(raw rawLine) answer {
	l := b.flags.readLine(raw)
	a := answer{text: texts.Get().(*bytes.Buffer)}
	out, found := b.converted(l)
	a.status = found
	if err := out.print(a.text); err != nil {
		l.id = "" // all else is made here, and is JSON
		a.text.Reset()
		_ = l.broken(err).print(a.text)
		a.status = failed
	}
	return a
}

// broken is the answer to a line at which the program itself fails.
func (l *batchLine) broken(reason any) *batchJSON {
	l.found = nil
	message := "this line makes snipgen fail"
	if !l.hider.Hides() {
		message += fmt.Sprintf(": %v", reason)
	}
	l.fail("internal", snipgen.Range{}, message, "other lines are not concerned; please report it")
	return l.json()
}

// converted is the answer to a line.
func (b *batch) converted(l *batchLine) (out *batchJSON, found status) {
	defer func() {
		if reason := recover(); reason != nil {
			out, found = l.broken(reason), failed
		}
	}()
	var targets []*chosen
	if len(l.found) == 0 {
		targets = b.chosen(l)
	}
	if len(l.found) > 0 {
		return l.json(), failed
	}
	in := b.read(l)
	if l.checkID(); len(l.found) > 0 {
		return l.json(), failed
	}
	out, found = l.json(), gravest(in.found, l.Strict)
	for _, d := range in.found {
		out.Diagnostics = append(out.Diagnostics, in.json(d))
	}
	for i, r := range in.requests {
		one := conversion{input: in, request: r, index: in.numbers[i] - 1}
		if err := b.render(l, &one, targets); err != nil {
			l.failUse("bad-target", l.at("targets"), err)
			return l.json(), failed
		}
		if found = worse(found, one.settle(l.Strict)); one.refused() > 0 {
			found = worse(found, failed)
		}
		out.add(&one, l.Strict)
	}
	return out, found
}

// read reads the requests of a line.
func (b *batch) read(l *batchLine) *input {
	in := &input{name: l.file, text: l.request, secrets: l.hider}
	o, _ := l.optionsFor(in, true)
	o.Files, o.Outside, o.Dir = b.files.Files, b.files.Outside, b.files.Dir
	in.keep(snipgen.ReadInput(in.text, o))
	for i := range in.found {
		if d := &in.found[i]; d.Code == "no-files" {
			d.Hint = "snipgen batch --files DIR lets requests refer to files"
		}
	}
	in.checkName()
	in.locator = snipgen.NewLocator(in.text)
	return in
}

// checkID refuses a line whose id holds a secret of its request: it would come
// back as it is.
func (l *batchLine) checkID() {
	if l.hider.Clean(l.id) != l.id {
		l.fail(snipgen.SecretLeft, l.at("id"), `"id" holds a secret of the request`, "give the line another id")
	}
}

func (b *batch) render(l *batchLine, one *conversion, targets []*chosen) error {
	one.snippets = make([]snippet, len(targets))
	for i, t := range targets {
		var err error
		if one.snippets[i], err = l.render(b.converter, one.request, t, l.hider); err != nil {
			return err
		}
	}
	return nil
}

// add puts what became of a request into the answer.
func (out *batchJSON) add(one *conversion, strict bool) {
	for i := range one.snippets {
		out.Results = append(out.Results, batchResultJSON{batchPlace{orNull(one.request.Name), one.index}, one.snippets[i].json(strict)})
	}
}

// json is the answer to a line with no more in it than what is wrong with the
// line itself.
func (l *batchLine) json() *batchJSON {
	out := &batchJSON{batchHead: batchHead{Line: l.raw.number}, batchTail: batchTail{Diagnostics: l.diagnostics()}}
	if l.id != "" && l.hider.Clean(l.id) == l.id {
		out.ID = json.RawMessage(l.id)
	}
	return out
}

// diagnostics are findings about the line itself, which are about standard
// input.
func (l *batchLine) diagnostics() []diagnosticJSON {
	out := make([]diagnosticJSON, len(l.found))
	locator := snipgen.NewLocator(l.raw.text)
	for i, d := range l.found {
		column := locator.Place(d.Range.Start).Column
		if d.Range != (snipgen.Range{}) {
			d.Range.Start += l.raw.offset
			d.Range.End += l.raw.offset
		}
		out[i] = diagnosticJSON{d.Severity, d.Code, l.hider.CleanUnread(d.Message), orNull(l.hider.CleanUnread(d.Hint)), "-", d.Range, l.raw.number, column}
	}
	return out
}
