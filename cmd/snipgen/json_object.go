package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
)

// jsonObject writes an object some members at a time. encoding/json holds what
// it writes as a whole, which for code would be a second copy of it.
type jsonObject struct {
	w     *bufio.Writer
	held  bytes.Buffer // what is being encoded
	e     *json.Encoder
	begun bool // it has members
}

func openObject(w *bufio.Writer) *jsonObject {
	o := &jsonObject{w: w}
	o.e = json.NewEncoder(&o.held)
	o.e.SetEscapeHTML(false)
	w.WriteByte('{')
	return o
}

func (o *jsonObject) close() error { return o.w.WriteByte('}') }

// encoded is a value as JSON, without its first and its last byte. It holds
// until the next call.
func (o *jsonObject) encoded(v any) ([]byte, error) {
	o.held.Reset()
	err := o.e.Encode(v)
	text := bytes.TrimSuffix(o.held.Bytes(), []byte("\n"))
	if err != nil || len(text) < 2 {
		return nil, err
	}
	return text[1 : len(text)-1], nil
}

// members writes those of a struct.
func (o *jsonObject) members(of any) error {
	text, err := o.encoded(of)
	if err == nil && len(text) > 0 {
		o.separate()
		_, err = o.w.Write(text)
	}
	return err
}

func (o *jsonObject) separate() {
	if o.begun {
		o.w.WriteByte(',')
	}
	o.begun = true
}

// name begins a member whose value is written by the caller.
func (o *jsonObject) name(name string) {
	o.separate()
	o.w.WriteString(`"` + name + `":`)
}

// code writes "code", and "encoding" where that is no text: messages may hold
// bytes that are no UTF-8.
func (o *jsonObject) code(of *outcome) error {
	o.name("code")
	if of == nil {
		_, err := o.w.WriteString("null")
		return err
	}
	code, err := of.code()
	if err != nil {
		return err
	}
	if code.isText() {
		return o.quoted(code)
	}
	err = o.base64(code)
	o.name("encoding")
	o.w.WriteString(`"base64"`)
	return err
}

// data writes "text", or "base64" for what is no text.
func (o *jsonObject) data(body string) error {
	of := content{text: body}
	if of.isText() {
		o.name("text")
		return o.quoted(of)
	}
	o.name("base64")
	return o.base64(of)
}

func (o *jsonObject) base64(of content) error {
	o.w.WriteByte('"')
	into := base64.NewEncoder(base64.StdEncoding, o.w)
	var err error
	for text := range of.pieces() {
		if _, err = into.Write([]byte(text)); err != nil {
			break
		}
	}
	into.Close()
	o.w.WriteByte('"')
	return err
}

// quoted writes a string of UTF-8.
func (o *jsonObject) quoted(of content) error {
	o.w.WriteByte('"')
	for s := range of.pieces() {
		text, err := o.encoded(s)
		if err == nil {
			_, err = o.w.Write(text)
		}
		if err != nil {
			return err
		}
	}
	return o.w.WriteByte('"')
}
