package main

import (
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"snipgen"
	"snipgen/request/jsontree"
)

// batchLine is what a line asks for: the flags of the command, and over them
// what the line itself says.
type batchLine struct {
	raw rawLine
	id  string // JSON text; "" when it could not be read

	request     string // as the line has it; the text after reading
	encoding    string
	file        string // what to call the input
	targets     []string
	options     map[string]string // of targets
	vars        map[string]string
	literalVars bool
	secretEnv   map[string]string
	hider       *snipgen.Secrets

	targetFlags
	readFlags

	members []member
	found   []snipgen.Diagnostic // about the line; ranges are of its text
}

// readLine reads what a line asks for. All that is wrong with it is found.
func (c *batchCmd) readLine(raw rawLine) *batchLine {
	l := &batchLine{raw: raw, file: "request", targetFlags: c.targetFlags, readFlags: c.readFlags}
	if raw.long {
		l.fail("too-large", snipgen.Range{}, fmt.Sprintf("the line is longer than %d bytes", c.MaxSize), "--max-size raises the limit")
		return l
	}
	l.hider, _ = l.makeHider() // for lines that say nothing of secrets, or cannot be read
	var err error
	l.members, err = membersOf(raw.text)
	l.readID()
	if bad := notUTF8(raw.text); bad < len(raw.text) {
		l.fail("not-utf8", snipgen.Range{Start: bad, End: bad + 1}, "the line is not UTF-8",
			`a request of other bytes is given in Base64, with "encoding": "base64"`)
	}
	if err != nil {
		l.fault(err)
		return l
	}
	l.readMembers()
	l.settle()
	return l
}

// notUTF8 is the offset of the first byte that is not UTF-8, the length for none.
func notUTF8(text string) int {
	if utf8.ValidString(text) {
		return len(text)
	}
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return i
		}
	}
	return len(text)
}

func (l *batchLine) fail(code string, at snipgen.Range, message, hint string) {
	l.found = append(l.found, snipgen.Diagnostic{Severity: snipgen.Error, Code: code, Range: at, Message: message, Hint: hint})
}

// fault reports where the line stops being JSON.
func (l *batchLine) fault(err error) {
	at := snipgen.Range{}
	message := err.Error()
	if fault, ok := err.(*jsontree.SyntaxError); ok {
		at.Start = min(fault.Offset, len(l.raw.text))
		at.End = min(at.Start+1, len(l.raw.text))
		message = fault.Message
	}
	l.fail("bad-json", at, "this is not the JSON of a line: "+message, "a line is one object, as "+`{"id": 1, "request": "...", "targets": ["python"]}`)
}

// readID keeps the id as it is written, unless there are two.
func (l *batchLine) readID() {
	count := 0
	for _, m := range l.members {
		if m.name != "id" {
			continue
		}
		count++
		text := l.textOf(m)
		if _, err := jsontree.Parse(text); err == nil {
			l.id = text
		}
	}
	if count > 1 {
		l.id = ""
	}
}

func (l *batchLine) textOf(m member) string { return l.raw.text[m.value.Start:m.value.End] }

// readMembers sets what the members say, each in its place.
func (l *batchLine) readMembers() {
	l.dropChoice()
	for i, m := range l.members {
		switch {
		case !slices.Contains(batchNames, m.name):
			l.unknown(m)
		case slices.ContainsFunc(l.members[:i], func(before member) bool { return before.name == m.name }):
			l.fail("duplicate-member", m.named, fmt.Sprintf("%q is there twice", m.name), "")
		default:
			l.readMember(m)
		}
	}
}

// dropChoice forgets the request that flags choose when the line chooses.
func (l *batchLine) dropChoice() {
	var other readFlags
	for _, m := range l.members {
		if other.choice(m.name) != nil && l.textOf(m) != "null" {
			l.Request, l.Index, l.Line, l.URL = "", 0, 0, ""
		}
	}
}

func (l *batchLine) unknown(m member) {
	const longest = 40
	hint := "there are " + strings.Join(batchNames, ", ")
	if len(m.name) <= longest {
		if nearest := snipgen.Nearest(m.name, batchNames); nearest != "" {
			hint = "did you mean " + nearest + "?"
		}
	}
	name, _ := columns(m.name, longest)
	l.fail("unknown-member", m.named, fmt.Sprintf("a line has no member %q", name), hint)
}

// readMember sets one member; null leaves it out.
func (l *batchLine) readMember(m member) {
	tree, err := jsontree.Parse(l.textOf(m))
	into := l.place(m.name)
	switch {
	case err != nil:
		l.fault(moved(err, m.value.Start))
	case into == nil, tree.Root.Kind == jsontree.Null:
	case tree.DuplicateKeys:
		l.fail("duplicate-member", m.value, fmt.Sprintf("%q has two members of one name", m.name), "")
	case tree.LoneSurrogates:
		l.fail("lone-surrogate", m.value, fmt.Sprintf("%q escapes half of a surrogate pair, which is no character", m.name),
			`a request of other bytes than UTF-8 is given in Base64, with "encoding": "base64"`)
	default:
		l.setMember(m, into, &tree.Root)
	}
}

func (l *batchLine) setMember(m member, into any, v *jsontree.Node) {
	if wanted := set(into, v); wanted != "" {
		l.fail("wrong-type", m.value, fmt.Sprintf("%q has to be %s", m.name, wanted), "")
		return
	}
	l.checkWord(m, v.Text)
}

func (l *batchLine) checkWord(m member, text string) {
	words := batchWords.Get()[m.name]
	if words == nil || slices.Contains(words, text) {
		return
	}
	hint := ""
	if nearest := snipgen.Nearest(text, words); nearest != "" {
		hint = "did you mean " + nearest + "?"
	}
	l.fail("wrong-value", m.value, fmt.Sprintf("%q has to be one of %s", m.name, strings.Join(words, ", ")), hint)
}

// set puts a JSON value into a variable. It returns "", or what is wanted.
func set(into any, v *jsontree.Node) (wanted string) {
	switch into := into.(type) {
	case *string:
		*into, wanted = v.Text, "text"
		if v.Kind == jsontree.String {
			return ""
		}
	case *bool:
		*into, wanted = v.Text == "true", "true or false"
		if v.Kind == jsontree.Bool {
			return ""
		}
	case *int:
		n, err := strconv.Atoi(v.Text)
		*into, wanted = n, "a whole number from 1"
		if v.Kind == jsontree.Number && err == nil && n > 0 {
			return ""
		}
	case *[]string:
		return setList(into, v)
	case *map[string]string:
		return setTexts(into, v)
	}
	return wanted
}

func setList(into *[]string, v *jsontree.Node) (wanted string) {
	list := make([]string, len(v.Items))
	for i, item := range v.Items {
		if list[i] = item.Text; item.Kind != jsontree.String {
			return "a list of texts"
		}
	}
	*into = list
	if v.Kind != jsontree.Array {
		return "a list of texts"
	}
	return ""
}

// setTexts takes numbers, true and false as they are written, too.
func setTexts(into *map[string]string, v *jsontree.Node) (wanted string) {
	texts := make(map[string]string, len(v.Items))
	for _, item := range v.Items {
		if texts[item.Key] = item.Text; item.Kind != jsontree.String && item.Kind != jsontree.Number && item.Kind != jsontree.Bool {
			return "an object of texts, numbers, true and false"
		}
	}
	*into = texts
	if v.Kind != jsontree.Object {
		return "an object of texts, numbers, true and false"
	}
	return ""
}

// settle does what depends on several members.
func (l *batchLine) settle() {
	l.Option, l.Var = over(l.Option, l.options), over(l.Var, l.vars)
	if l.literalVars {
		l.Vars = "literal"
	}
	chosen := 0
	for _, is := range []bool{l.Request != "", l.Index != 0, l.Line != 0, l.URL != ""} {
		if is {
			chosen++
		}
	}
	if chosen > 1 {
		l.fail("several-choices", snipgen.Range{}, "name, index, line and url each choose a request; a line may have one of them", "")
	}
	if l.at("request") == (snipgen.Range{}) {
		l.fail("missing-member", snipgen.Range{}, `the line has no "request"`, "")
	}
	if l.encoding == "base64" {
		l.decode()
	}
	l.hideSecrets()
}

// hideSecrets makes what hides the secrets of this line alone: what became of
// other lines, on other machines perhaps, changes nothing.
func (l *batchLine) hideSecrets() {
	l.SecretEnv = over(l.SecretEnv, l.secretEnv)
	hider, err := l.makeHider()
	if err != nil {
		hider = ofMessages([]string{"--secrets", l.Secrets})
		l.failUse("bad-secrets", l.at("secret_env"), err)
	}
	l.hider = hider
}

// over is defaults with other values over them.
func over(defaults, values map[string]string) map[string]string {
	switch {
	case len(values) == 0:
		return defaults
	case len(defaults) == 0:
		return values
	}
	all := maps.Clone(defaults)
	maps.Copy(all, values)
	return all
}

func (l *batchLine) decode() {
	content, err := base64.StdEncoding.DecodeString(l.request)
	if err != nil {
		l.fail("bad-base64", l.at("request"), `"request" is not Base64: `+err.Error(), "")
	}
	l.request = string(content)
}

// at is the place of a member's value; none when it is not there, or null.
func (l *batchLine) at(name string) snipgen.Range {
	for _, m := range l.members {
		if m.name == name && l.textOf(m) != "null" {
			return m.value
		}
	}
	return snipgen.Range{}
}
