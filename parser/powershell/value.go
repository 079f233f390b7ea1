package powershell

import (
	"slices"
	"strings"

	"snipgen/request"
)

// kind is what a value is, as far as requests care.
type kind uint8

const (
	null        kind = iota
	str              // text
	number           // its text
	truth            // "True" or "False"
	list             // items
	table            // a hash table, a dictionary, a custom object
	bytes            // text as bytes
	lines            // of a file; text refers to it
	file             // what Get-Item gives; text is the path
	session          // a WebRequestSession
	jar              // its cookies
	cookie           // name, value, path and domain are items
	login            // a PSCredential: user and password are items
	encoding         // of text; text is its name
	multipart        // a MultipartFormDataContent; entries are the arguments of Add
	content          // a part of one: content is in items, the fields are entries
	certificate      // of a client: files with it and its key are items
	free             // a variable without a value: text is the reference
	broken           // what cannot be read; fault says why
)

// value is what an expression gives.
type value struct {
	kind  kind
	text  text
	items []value
	table *object
	fault *request.Diagnostic
	at    request.Range

	losses []request.Diagnostic // in making it
}

// object is what tables and sessions have in common: PowerShell hands it on by
// reference, so what is added later shows wherever it is.
type object struct {
	class   string
	entries []entry
	cookies []value
	index   map[string]int
	losses  []request.Diagnostic // in filling it
}

type entry struct {
	key   string
	at    request.Range // of the key
	value value
}

// set gives a key its value; keys are the same in any case.
func (o *object) set(key string, at request.Range, v value) {
	if o.index == nil {
		o.index = map[string]int{}
	}
	folded := strings.ToLower(key)
	if i, ok := o.index[folded]; ok {
		o.entries[i].value = v
		return
	}
	o.index[folded] = len(o.entries)
	o.entries = append(o.entries, entry{key, at, v})
}

func (o *object) get(key string) (value, bool) {
	i, ok := o.index[strings.ToLower(key)]
	if !ok {
		return value{}, false
	}
	return o.entries[i].value, true
}

func (o *object) remove(key string) {
	i, ok := o.index[strings.ToLower(key)]
	if !ok {
		return
	}
	kept := append(o.entries[:i:i], o.entries[i+1:]...)
	o.entries, o.index = nil, nil
	for _, e := range kept {
		o.set(e.key, e.at, e.value)
	}
}

func textValue(t text, at request.Range) value { return value{kind: str, text: t, at: at} }

// faulty is a value that is an error where it is used.
func faulty(code string, at request.Range, message, hint string) value {
	return value{kind: broken, at: at, fault: &request.Diagnostic{Severity: request.Error, Code: code, Range: at, Message: message, Hint: hint}}
}

func unread(at request.Range) value {
	return faulty("shell-expansion", at, "an expression of PowerShell that is not read", "write $NAME or $env:NAME, or put its result there")
}

func output(at request.Range) value {
	return faulty("command-substitution", at, "the output of a command is part of the request; commands are not run", "put the output there, or a variable")
}

// isText reports whether the value becomes text as it is.
func (v value) isText() bool {
	return v.kind == str || v.kind == number || v.kind == free || v.kind == bytes || v.kind == truth
}

// stringOf is the value as PowerShell writes it into a string.
func (r *reader) stringOf(v value) text {
	switch v.kind {
	case list:
		var out text
		for i, item := range v.items {
			if i > 0 {
				out = append(out, literal(" ", item.at)...)
			}
			out = append(out, r.stringOf(item)...)
		}
		return out
	case table:
		return literal("System.Collections.Hashtable", v.at)
	case broken:
		r.tell(v.fault)
		return nil
	case session, jar, cookie, login, multipart, content, certificate:
		r.Fail("shell-expansion", "", v.at, "an object in place of text", "")
		return nil
	}
	if !r.spend(64*len(v.text), v.at) {
		return nil
	}
	n := 0
	for _, s := range v.text {
		n += len(s.Text)
	}
	if !r.spend(n, v.at) {
		return nil
	}
	return slices.Clip(v.text)
}

// tell reports what cannot be read, once.
func (r *reader) tell(d *request.Diagnostic) {
	if d == nil {
		return
	}
	if r.told[d] {
		r.Failed = true
		return
	}
	r.told[d] = true
	r.Report(*d)
}

// useLosses notes what was lost in making a value, and in filling the tables
// that it holds.
func (r *reader) useLosses(v value) {
	r.losses.Use(v.losses)
	if v.table == nil || !r.tablesLose || !r.spend(64*size(v)+64, v.at) {
		return
	}
	r.losses.Use(v.table.losses)
	if !r.enter() {
		return
	}
	defer r.leave()
	for _, e := range v.table.entries {
		r.useLosses(e.value)
	}
}

// fill notes what was lost in making what a table gets.
func (r *reader) fill(o *object, losses []request.Diagnostic) {
	o.losses = request.BothLosses(o.losses, losses)
	r.tablesLose = r.tablesLose || len(losses) > 0
}
