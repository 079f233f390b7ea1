package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"unicode/utf8"

	"snipgen"
)

// The types of --format json, as docs/output.schema.json describes them.
type (
	requestJSON struct {
		Name    *string       `json:"name"`
		Index   int           `json:"index"`
		File    string        `json:"file"`
		Range   snipgen.Range `json:"range"`
		Results []resultJSON  `json:"results"`
	}

	resultJSON struct {
		Target    string        `json:"target"`
		Title     string        `json:"title"`
		Fence     string        `json:"fence"`
		Extension string        `json:"extension"`
		Fidelity  string        `json:"fidelity"`
		Code      *string       `json:"code"`
		Encoding  string        `json:"encoding,omitempty"` // "base64" for code that is no text
		Install   *string       `json:"install"`
		Run       string        `json:"run"`
		Warnings  []warningJSON `json:"warnings"`
		Inputs    []inputJSON   `json:"inputs,omitempty"`
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
	if l.count++; l.count > 1 {
		l.w.WriteByte(',')
	}
	return l.e.Encode(element)
}

// printJSON prints one object with all requests and all findings. With strict
// there is no code of a result that has warnings.
func printJSON(w *bufio.Writer, inputs []*input, conversions []conversion, strict bool) error {
	requests := openList(w, `{"requests":`)
	for i := range conversions {
		if err := requests.add(conversions[i].json(strict)); err != nil {
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
	return diagnosticJSON{d.Severity, d.Code, d.Message, orNull(d.Hint), in.name, d.Range, place.Line, place.Column}
}

func (c *conversion) json(strict bool) requestJSON {
	out := requestJSON{
		Name: orNull(c.request.Name), Index: c.index, File: c.input.name, Range: c.request.Range,
		Results: make([]resultJSON, len(c.snippets)),
	}
	for i := range c.snippets {
		out.Results[i] = c.snippets[i].json(strict)
	}
	return out
}

func (made *snippet) json(strict bool) resultJSON {
	t := made.target
	out := resultJSON{
		Target: t.ID, Title: t.Title, Fence: t.Fence, Extension: t.Extension,
		Fidelity: refused, Install: orNull(t.Install), Run: t.Run,
	}
	found := made.found()
	if made.result != nil {
		out.Fidelity = string(made.result.Fidelity)
		if gravest(found, strict) == done {
			out.Code, out.Encoding = codeJSON(made.result.Code)
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

// codeJSON is code as a JSON string. Messages may hold bytes that are no UTF-8.
func codeJSON(code string) (text *string, encoding string) {
	if utf8.ValidString(code) {
		return &code, ""
	}
	code = base64.StdEncoding.EncodeToString([]byte(code))
	return &code, "base64"
}
