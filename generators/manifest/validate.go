package manifest

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/message"
)

// check looks at all that a manifest says and prepares it for planning. It
// fails with everything that is wrong.
func (t *Target) check() error {
	c := manifestChecker{file: path.Join(t.ID, manifestFile), files: t.files}
	c.require(t.Title != "", "title is missing")
	c.folder(t.ID)
	c.words(t)
	c.message(t)
	c.require(slices.Contains([]string{"", "latin1", "utf-8", "bytes", "all-bytes", "all-bytes-named", "raw"}, t.FieldText), "unknown fieldText %q", t.FieldText)
	c.require(slices.Contains([]string{"", "ascii", "utf-8", "field-ascii"}, t.Native.Basic), "unknown native.basic %q", t.Native.Basic)
	c.options(t)
	c.native(&t.Native)
	t.verbs = c.verbs(t.Verbs)
	t.Constants = constantsOf(&t.Manifest)
	c.mustBe(len(t.Limits) <= maxLimits, "", []string{"limits"}, "more than %d limits", maxLimits)
	for i := range t.Limits {
		c.within = []string{"limits", strconv.Itoa(i)}
		c.limit(t, &t.Limits[i])
	}
	return errors.Join(c.faults...)
}

// message finds the writer of a target that is one, and holds messages and
// programs apart.
func (c *manifestChecker) message(t *Target) {
	m := &t.Manifest
	if m.Writer == "" {
		c.require(m.Run != "", "run is missing")
		c.require(!m.Sent && m.Extension+m.Fence+m.Highlighter == "", "sent, extension, fence and highlighter go with a writer")
		return
	}
	var known bool
	t.Message, known = message.Lookup(m.Writer)
	c.require(known, "unknown writer %q", m.Writer)
	c.require(!exists([]fs.FS{t.files}, t.TemplatePath()), "a writer and a %s", templateFile)
	only := Manifest{
		Title: m.Title, Aliases: m.Aliases, Website: m.Website, Options: m.Options,
		Writer: m.Writer, Sent: m.Sent, Extension: m.Extension, Fence: m.Fence, Highlighter: m.Highlighter,
	}
	c.require(reflect.DeepEqual(only, *m), "a writer goes with title, aliases, website, options, sent, extension, fence and highlighter only")
}

type manifestChecker struct {
	file   string
	files  fs.FS
	within []string // where in the file what is checked stands; nil for anywhere
	faults []error

	read []byte // see text
}

// require notes a fault of what is within.
func (c *manifestChecker) require(ok bool, format string, args ...any) {
	c.mustBe(ok, "", c.within, format, args...)
}

// text is that of the file, for the places of faults.
func (c *manifestChecker) text() []byte {
	if c.read == nil && c.files != nil {
		c.read, _ = readBounded(c.files, c.file, maxManifest)
	}
	return c.read
}

// folder holds that the names of a target's folders may be part of a file's.
func (c *manifestChecker) folder(id string) {
	language, client, _ := strings.Cut(id, "/")
	for _, name := range []string{language, client} {
		c.mustBe(isWord(name), wordHint, nil, "the name of the folder %q is no word", shortened(name))
	}
}

// words looks at what becomes part of names, fences, headings and command lines.
func (c *manifestChecker) words(t *Target) {
	c.line(t.Title, "title")
	c.line(t.Install, "install")
	c.line(t.Run, "run")
	for _, name := range slices.Sorted(maps.Keys(t.Since)) {
		c.word(name, "since", name)
		c.word(t.Since[name], "since", name)
	}
	c.mustBe(isLink(t.Website), "", []string{"website"}, "website: %q is no link", shortened(t.Website))
	for i, alias := range t.Aliases {
		c.word(alias, "aliases", strconv.Itoa(i))
	}
	c.optional(t.Extension, "extension")
	c.optional(t.Fence, "fence")
	c.optional(t.Highlighter, "highlighter")
}

// optional is word for what may be left out.
func (c *manifestChecker) optional(s string, path ...string) {
	if s != "" {
		c.word(s, path...)
	}
}

// check looks at all that is said of a language.
func (l *Language) check(catalog *Catalog, file string) error {
	files, _ := catalog.layer(file)
	c := manifestChecker{file: file, files: files}
	c.line(l.Title, "title")
	for i, alias := range l.Aliases {
		c.word(alias, "aliases", strconv.Itoa(i))
	}
	c.optional(l.Default, "default")
	c.word(l.Extension, "extension")
	c.optional(l.Fence, "fence")
	c.optional(l.Highlighter, "highlighter")
	c.mustBe(0 <= l.Nesting && l.Nesting <= MaxDepth, "", []string{"nesting"}, "nesting: %d is not from 0 to %d", l.Nesting, MaxDepth)
	c.runtime(&l.Runtime)
	c.mustBe(slices.Contains([]string{"", "snake", "camel"}, l.Names.Style), "", []string{"names", "style"}, "unknown style of names %q", l.Names.Style)
	return errors.Join(c.faults...)
}

func (c *manifestChecker) runtime(r *Runtime) {
	for i, name := range r.Commands {
		c.word(name, "runtime", "commands", strconv.Itoa(i))
	}
	c.mustBe(isLink(r.Site), "", []string{"runtime", "site"}, "runtime.site: %q is no link", shortened(r.Site))
	c.optional(r.Libraries, "runtime", "libraries")
	for i, text := range r.Missing {
		c.line(text, "runtime", "missing", strconv.Itoa(i))
	}
	for i, name := range r.Code {
		c.line(name, "runtime", "code", strconv.Itoa(i))
		c.mustBe(name == strings.ToLower(name), "", []string{"runtime", "code", strconv.Itoa(i)}, "runtime.code: %q is not in small letters", shortened(name))
	}
}

func (c *manifestChecker) options(t *Target) {
	names := make([]string, 0, len(t.Options))
	for name := range t.Options {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		o := t.Options[name]
		c.within = []string{"options", name}
		c.require(isWord(name), "the name of option %q is no word", shortened(name))
		for _, text := range append([]string{o.Default, o.Description}, o.Choices...) {
			c.require(isLine(text), "option %s: %q is no line", name, shortened(text))
		}
		err := o.takeCodes()
		c.require(err == nil, "option %s: %v", name, err)
		t.Options[name] = o
		t.AllWays = declared(t.AllWays, o.Ways)
		_, err = o.value(o.Default)
		c.require(err == nil, "option %s: default: %v", name, err)
		c.require(o.Description != "", "option %s: description is missing", name)
		c.require(o.Type != "duration" || milliseconds(o.Unit) != 0 || o.Units != nil, "option %s: unknown unit %q", name, o.Unit)
		for _, u := range o.Units {
			_, err := literal.Times(1, u.Name)
			c.require(err == nil && u.Milliseconds > 0, "option %s: unit %+v", name, u)
		}
	}
	c.within = nil
	c.require(t.Writer != "" || t.Options["indent"].Type == "indent", "option indent is missing")
}

func (c *manifestChecker) native(n *Native) {
	if n.Multipart != nil {
		for _, kind := range n.Multipart.Refuses {
			c.require(slices.Contains(PartKinds, kind), "unknown kind of part %q", kind)
		}
	}
	for _, name := range n.Apart {
		c.require(name == "Host" || name == "User-Agent", "native.apart: unknown place %q", name)
	}
	for _, pairs := range []*NativePairs{n.Form, n.Query} {
		c.require(pairs == nil || pairs.Space != "", "native pairs: space is missing")
	}
}

func (c *manifestChecker) verbs(verbs map[string]string) map[string]literal.Value {
	out := make(map[string]literal.Value, len(verbs))
	for method, verb := range verbs {
		code, err := literal.Name(verb)
		c.require(err == nil, "verb of %s: %v", method, err)
		out[method] = code
	}
	return out
}

func (c *manifestChecker) limit(t *Target, l *Limit) {
	c.condition(&l.Condition)
	for i := range l.Also {
		c.condition(&l.Also[i], "also", strconv.Itoa(i))
	}
	switch l.Effect {
	case Way, Mark:
		c.flags(t, l)
		return
	case Fold, Omit, Change, Refuse, Note:
	default:
		c.require(false, "limit %s: unknown effect %q", l.When, l.Effect)
	}
	c.require(l.Ways == nil && l.Marks == nil, "limit %s: ways or marks without their effect", l.When)
	c.require(l.Code != "" && l.Reason != "", "limit %s: code or reason is missing", l.When)
	c.require(l.Code == "" || isWord(l.Code), "limit %s: the code %q is no word", l.When, shortened(l.Code))
	c.require(isLine(l.Reason) && isLine(l.Nearest), "limit %s: reason or nearest is no line", l.When)
	c.require(strings.HasPrefix(l.Source, "https://") && isLink(l.Source), "limit %s: source is no link", l.When)
	c.require(!l.Escape || l.Effect == Change && l.escapes(), "limit %s: escape does not go with it", l.When)
}

// flags looks at what the template is told.
func (c *manifestChecker) flags(t *Target, l *Limit) {
	c.require((len(l.Ways) > 0) == (l.Effect == Way), "limit %s: ways are missing, or not those of a way", l.When)
	c.require((len(l.Marks) > 0) == (l.Effect == Mark), "limit %s: marks are missing, or not those of a mark", l.When)
	t.AllWays, t.AllMarks = declared(t.AllWays, l.Ways), declared(t.AllMarks, l.Marks)
	c.require(len(t.AllWays) <= maxFlags && len(t.AllMarks) <= maxFlags, "more than %d ways or marks", maxFlags)
}

// declared are flags with those that are new.
func declared(all, names []string) []string {
	for _, name := range names {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}
