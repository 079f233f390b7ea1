package curl

import (
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// flag is one option of curl.
type flag struct {
	name   string
	letter byte
	takes  argument
	kind   kind

	// loses: the request lacks what the flag says, in this part of it, unless
	// the effect has it.
	loses bool
	part  string

	// option is the name of the target option, in Request.Options, that says
	// the same to a client: a target that does not take it says so. setting is
	// its value where the flag takes none, or a part of it.
	option  string
	setting string

	effect effect
}

// argument is what a flag goes with.
type argument uint8

const (
	noValue argument = iota // no value, and no --no-name
	toggle                  // no value; --no-name switches it off
	aValue                  // the next argument, or the rest of the word
)

// kind is what a flag is about.
type kind uint8

const (
	shapesRequest  kind = iota // what is sent
	shapesTransfer             // how and where to it is sent, how often, how long
	shapesOutput               // what becomes of the response
)

// effect is what a flag does to the operation, besides what its row says.
type effect func(r *reader, o *operation, f use)

// use is one use of a flag. on is false for --no-name.
type use struct {
	*flag
	on    bool
	at    request.Range // of the flag itself
	value word

	expands bool // --expand-name: variables of curl itself, {{name}}, stand in the value
}

// all is the place of the flag and its value.
func (u use) all() request.Range {
	return request.Range{Start: u.at.Start, End: max(u.at.End, u.value.at().End)}
}

func (f *flag) String() string { return "--" + f.name }

// apply does what the flag's row says: its effect, and a word about what the
// request does not hold.
func (u use) apply(r *reader, o *operation) {
	if u.kind == shapesOutput && u.effect == nil {
		return
	}
	if u.value.tell(r) {
		return
	}
	failed := r.Failed
	if u.expands {
		if u.value = o.expanded(r, u); u.value.tell(r) {
			return
		}
	}
	if u.effect != nil {
		u.effect(r, o, u)
	}
	switch {
	case u.loses && u.on && !o.saysNothing(u):
		r.LoseTo(u.carriedBy(o), r.program.code("flag-ignored"), u.part, u.all(), u.String()+" is not honoured", "")
	case r.Failed && !failed, !u.on && u.option != "": // what is wrong has been said
	case u.kind == shapesTransfer && !u.loses && u.carriedBy(o) == "":
		r.Note(r.program.code("flag-transfer"), "", u.all(), u.String()+" is about the transfer, not about the request", "")
	}
}

// carriedBy is the option that has what the flag says; "" for none.
func (u use) carriedBy(o *operation) string {
	if _, carried := o.options[u.option]; carried {
		return u.option
	}
	return ""
}

// flagTable is the table in the order of names, and by letter.
func flagTable() ([]flag, map[byte]*flag) { return table, letters.Get() }

var letters = lazy.Value[map[byte]*flag]{Make: func() map[byte]*flag {
	_, letters := byLetter(table)
	return letters
}}

func byLetter(table []flag) ([]flag, map[byte]*flag) {
	letters := make(map[byte]*flag, len(table))
	for i := range table {
		if f := &table[i]; f.letter != 0 {
			letters[f.letter] = f
		}
	}
	return table, letters
}

// find looks a long name of curl up.
func find(name string) (f *flag, ambiguous bool) { return curlProgram.find(name) }

// find looks a long name up. A part of a name that only one option starts
// with stands for it, as it did until curl 8.
func (p *program) find(name string) (f *flag, ambiguous bool) {
	name = strings.ToLower(name)
	flags, _ := p.flags()
	i, exact := slices.BinarySearchFunc(flags, name, func(f flag, name string) int { return strings.Compare(f.name, name) })
	switch {
	case exact:
		return &flags[i], false
	case name == "" || i == len(flags) || !strings.HasPrefix(flags[i].name, name):
		return nil, false
	case i+1 < len(flags) && strings.HasPrefix(flags[i+1].name, name):
		return nil, true
	}
	return &flags[i], false
}
