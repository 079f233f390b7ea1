package main

import (
	"bufio"
	"encoding/json"
	"errors"

	"snipgen"
)

// The types of --format json, as docs/output.schema.json describes them.
type (
	requestJSON struct {
		Name  *string       `json:"name"`
		Index int           `json:"index"`
		File  string        `json:"file"`
		Range snipgen.Range `json:"range"`
		// results: a list of resultJSON
	}

	resultJSON struct {
		resultHead
		code *outcome // "code", "encoding"; nil for none
		resultTail
	}

	resultHead struct {
		Target    string `json:"target"`
		Title     string `json:"title"`
		Fence     string `json:"fence"`
		Extension string `json:"extension"`
		Fidelity  string `json:"fidelity"`
	}

	resultTail struct {
		Install  *string       `json:"install"`
		Run      string        `json:"run"`
		Warnings []warningJSON `json:"warnings"`
		Inputs   []inputJSON   `json:"inputs,omitempty"`
	}

	inputJSON struct {
		Variable    *string `json:"variable"`
		Environment *string `json:"environment"`
		Placeholder *string `json:"placeholder"`
	}

	warningJSON struct {
		Severity snipgen.Severity `json:"severity"`
		Code     string           `json:"code"`
		Part     string           `json:"part"`
		Message  string           `json:"message"`
		Hint     *string          `json:"hint"`
		Range    snipgen.Range    `json:"range"`
	}

	diagnosticJSON struct {
		Severity snipgen.Severity `json:"severity"`
		Code     string           `json:"code"`
		Message  string           `json:"message"`
		Hint     *string          `json:"hint"`
		File     string           `json:"file"`
		Range    snipgen.Range    `json:"range"`
		Line     int              `json:"line"`
		Column   int              `json:"column"`
	}
)

// refused is the fidelity of a result without code.
const refused = "refused"

// orNull is a text that JSON shows as null when it is empty.
func orNull(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// jsonList writes a member that is a list, an element a line.
type jsonList struct {
	w     *bufio.Writer
	e     *json.Encoder
	count int
}

func openList(w *bufio.Writer, before string) *jsonList {
	w.WriteString(before + "[")
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return &jsonList{w: w, e: e}
}

func (l *jsonList) add(element any) error {
	l.next()
	return l.e.Encode(element)
}

// next is called before each element.
func (l *jsonList) next() {
	if l.count++; l.count > 1 {
		l.w.WriteByte(',')
	}
}

// printJSON prints one object with all requests and all findings. With strict
// there is no code of a result that has warnings.
func printJSON(w *bufio.Writer, inputs []*input, conversions []conversion, strict bool) error {
	requests := openList(w, `{"requests":`)
	for i := range conversions {
		if err := conversions[i].printJSON(requests, strict); err != nil {
			return err
		}
	}
	w.WriteString("],\n")
	return printFindings(w, inputs)
}

// printFindings ends an object with what was found in the inputs.
func printFindings(w *bufio.Writer, inputs []*input) error {
	found := openList(w, `"diagnostics":`)
	for _, in := range inputs {
		for _, d := range in.found {
			if err := found.add(in.json(d)); err != nil {
				return err
			}
		}
	}
	_, err := w.WriteString("]}\n")
	return err
}

func (in *input) json(d snipgen.Diagnostic) diagnosticJSON {
	place := in.locator.Place(d.Range.Start)
	return diagnosticJSON{d.Severity, d.Code, d.Message, orNull(d.Hint), in.label(), d.Range, place.Line, place.Column}
}

// printJSON adds the request and its results to a list, result by result.
func (c *conversion) printJSON(list *jsonList, strict bool) error {
	list.next()
	o := openObject(list.w)
	err := o.members(requestJSON{Name: orNull(c.request.Name), Index: c.index, File: c.input.label(), Range: c.request.Range})
	o.name("results")
	o.w.WriteByte('[')
	for i := 0; i < len(c.snippets) && err == nil; i++ {
		if i > 0 {
			o.w.WriteByte(',')
		}
		err = c.snippets[i].json(strict).print(openObject(o.w))
	}
	o.w.WriteString("]}\n")
	return err
}

// print writes the members of a result and closes the object.
func (r *resultJSON) print(o *jsonObject) error {
	if err := o.members(r.resultHead); err != nil {
		return err
	}
	if err := o.code(r.code); err != nil {
		return err
	}
	return errors.Join(o.members(r.resultTail), o.close())
}

func (made *snippet) json(strict bool) *resultJSON {
	t := made.target
	out := &resultJSON{
		resultHead: resultHead{Target: t.ID, Title: t.Title, Fence: t.Fence, Extension: t.Extension, Fidelity: refused},
		resultTail: resultTail{Install: orNull(t.Install), Run: t.Run},
	}
	found := made.found()
	if made.result != nil {
		out.Fidelity = string(made.result.Fidelity)
		if gravest(found, strict) == done {
			out.code = made.result
			for _, in := range made.result.Inputs {
				out.Inputs = append(out.Inputs, inputJSON{orNull(in.Variable), orNull(in.Environment), orNull(in.Placeholder)})
			}
		}
	}
	out.Warnings = make([]warningJSON, len(found))
	for i, d := range found {
		out.Warnings[i] = warningJSON{d.Severity, d.Code, d.Part, d.Message, orNull(d.Hint), d.Range}
	}
	return out
}
