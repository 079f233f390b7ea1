package main

import (
	"bufio"
	"encoding/base64"
	"errors"
	"fmt"
	"unicode/utf8"

	"snipgen"
)

// showModel prints one request for a person.
func showModel(w *bufio.Writer, label string, r *snipgen.Request) {
	line := func(name, text string) { fmt.Fprintf(w, "  %-10s %s\n", name, printable(text)) }
	fmt.Fprintf(w, "%s (bytes %d to %d)\n", label, r.Range.Start, r.Range.End)
	line("method", r.Method)
	line("scheme", r.Scheme)
	line("authority", r.Authority.String())
	line("target", r.Target())
	if pairs, ok := r.QueryPairs(); ok {
		for _, pair := range pairs {
			line("", pair.Name+" = "+pair.Value)
		}
	}
	for _, f := range r.Fields {
		line("field", f.Name+": "+shown(f.Value.String()))
	}
	showViews(line, r)
	line("body", bodyInWords(r))
}

// showViews prints what the fields and the body mean, where that is certain.
func showViews(line func(name, text string), r *snipgen.Request) {
	if c, ok := r.Basic(); ok {
		line("basic", fmt.Sprintf("user %q, password %q", c.User, c.Password))
	}
	if cookies, ok := r.Cookies(); ok {
		for _, c := range cookies {
			line("cookie", c.Name+" = "+c.Value)
		}
	}
	if pairs, ok := r.FormPairs(); ok {
		for _, pair := range pairs {
			line("form", pair.Name+" = "+pair.Value)
		}
	}
}

func bodyInWords(r *snipgen.Request) string {
	size := len(r.Body.Content.String())
	switch {
	case !r.Body.Present:
		return "none"
	case size == 0:
		return "empty"
	case r.JSON() != nil:
		return fmt.Sprintf("%d bytes, JSON", size)
	case r.Body.IsText():
		return fmt.Sprintf("%d bytes, text", size)
	}
	return fmt.Sprintf("%d bytes, not text", size)
}

// shown is a field value as text: Latin-1 when it is not UTF-8.
func shown(value string) string {
	if utf8.ValidString(value) {
		return value
	}
	runes := make([]rune, len(value))
	for i := range len(value) {
		runes[i] = rune(value[i])
	}
	return string(runes)
}

// The types of snipgen parse --json.
type (
	modelJSON struct {
		modelHead
		Body *dataJSON `json:"body"` // null for none
	}

	modelHead struct {
		Name      *string       `json:"name"`
		Index     int           `json:"index"`
		File      string        `json:"file"`
		Range     snipgen.Range `json:"range"`
		Method    string        `json:"method"`
		Scheme    string        `json:"scheme"`
		Authority string        `json:"authority"`
		Target    string        `json:"target"`
		URL       string        `json:"url"`
		Version   *string       `json:"version"` // null when the input gave none
		Query     []pairJSON    `json:"query"`   // null unless its pairs say the same as the query
		Fields    []fieldJSON   `json:"fields"`
		Cookies   []pairJSON    `json:"cookies"`
		Basic     *basicJSON    `json:"basic"`
		Bearer    *string       `json:"bearer"`
		Form      []pairJSON    `json:"form"`
		JSON      bool          `json:"json"` // the body is JSON text
	}

	pairJSON struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}

	basicJSON struct {
		User     string `json:"user"`
		Password string `json:"password"`
	}

	// fieldJSON has Latin-1 true when the value is not UTF-8: its characters
	// stand for one byte each.
	fieldJSON struct {
		Name   string        `json:"name"`
		Value  string        `json:"value"`
		Latin1 bool          `json:"latin1,omitempty"`
		Range  snipgen.Range `json:"range"`
	}

	// dataJSON is the body: text when it is UTF-8, else Base64.
	dataJSON struct {
		Size   int           `json:"size"`
		Text   *string       `json:"text,omitempty"`
		Base64 *string       `json:"base64,omitempty"`
		Range  snipgen.Range `json:"range"`
	}
)

func (s *session) printModelJSON(w *bufio.Writer, inputs []*input) error {
	requests := openList(w, `{"requests":`)
	for _, in := range inputs {
		for i, r := range in.requests {
			one := conversion{input: in, request: r, index: in.numbers[i] - 1}
			if s.leaks(in, &one) {
				continue
			}
			requests.next()
			if err := printModel(openObject(w), describeHead(in, one.index, r), r); err != nil {
				return err
			}
			w.WriteByte('\n')
		}
	}
	w.WriteString("],\n")
	return printFindings(w, inputs)
}

// printModel writes a request, its body piece by piece.
func printModel(o *jsonObject, head modelHead, r *snipgen.Request) error {
	if err := o.members(head); err != nil {
		return err
	}
	o.name("body")
	if !r.Body.Present {
		o.w.WriteString("null")
		return o.close()
	}
	content := r.Body.Content.String()
	body := openObject(o.w)
	if err := body.members(struct {
		Size int `json:"size"`
	}{len(content)}); err != nil {
		return err
	}
	if err := body.data(content); err != nil {
		return err
	}
	return errors.Join(body.members(struct {
		Range snipgen.Range `json:"range"`
	}{r.Body.Content.Range}), body.close(), o.close())
}

func describe(in *input, index int, r *snipgen.Request) modelJSON {
	return modelJSON{describeHead(in, index, r), describeBody(r)}
}

func describeHead(in *input, index int, r *snipgen.Request) modelHead {
	out := modelHead{
		Name: orNull(r.Name), Index: index, File: in.label(), Range: r.Range,
		Method: r.Method, Scheme: r.Scheme, Authority: r.Authority.String(), Target: r.Target(),
		URL: r.URL().String(), Version: orNull(r.Version), Fields: describeFields(r),
		JSON: r.JSON() != nil,
	}
	describeViews(&out, r)
	return out
}

func describeFields(r *snipgen.Request) []fieldJSON {
	out := make([]fieldJSON, len(r.Fields))
	for i, f := range r.Fields {
		value := f.Value.String()
		out[i] = fieldJSON{f.Name, shown(value), !utf8.ValidString(value), snipgen.Range{Start: f.NameRange.Start, End: f.Value.Range.End}}
	}
	return out
}

func describeBody(r *snipgen.Request) *dataJSON {
	if !r.Body.Present {
		return nil
	}
	content := r.Body.Content.String()
	out := &dataJSON{Size: len(content), Range: r.Body.Content.Range}
	if utf8.ValidString(content) {
		out.Text = &content
	} else {
		encoded := base64.StdEncoding.EncodeToString([]byte(content))
		out.Base64 = &encoded
	}
	return out
}

func describeViews(out *modelHead, r *snipgen.Request) {
	if token, ok := r.Bearer(); ok {
		out.Bearer = &token
	}
	if c, ok := r.Basic(); ok {
		out.Basic = &basicJSON{c.User, c.Password}
	}
	query, _ := r.QueryPairs()
	form, _ := r.FormPairs()
	for _, pair := range query {
		out.Query = append(out.Query, pairJSON{pair.Name, pair.Value})
	}
	for _, pair := range form {
		out.Form = append(out.Form, pairJSON{pair.Name, pair.Value})
	}
	cookies, _ := r.Cookies()
	for _, c := range cookies {
		out.Cookies = append(out.Cookies, pairJSON{c.Name, c.Value})
	}
}
