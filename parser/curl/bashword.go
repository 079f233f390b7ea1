package curl

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"mvdan.cc/sh/v3/syntax"

	"snipgen/request"
)

// mode is how backslashes read (Bash Reference Manual, 3.1.2 and 3.6.6).
type mode int

const (
	unquoted       mode = iota // a backslash takes the meaning of what follows
	inDouble                   // ... only before $ ` " \ and a line end
	inHereDocument             // ... only before $ ` \ and a line end
	verbatim                   // none has a meaning
)

// decoder makes a word of the parts that the shell's parser found. It reads
// their text from the input, so that places stay exact.
type decoder struct {
	*bash
	out   wordBuilder
	mode  mode
	tabs  bool // leading tabs of lines are dropped (<<-)
	limit int  // where a here-document ends

	splits  bool // variables without quotes are split at blanks
	started bool // there is a word, be it empty
	done    []word
	at      request.Range // of the whole word
}

// finish ends the last word.
func (d *decoder) finish() []word {
	d.flush()
	return d.done
}

func (d *decoder) flush() {
	if !d.started {
		return
	}
	d.done = append(d.done, d.out.word(d.at))
	d.out, d.started = wordBuilder{}, false
}

// splitIn adds the value of a variable without quotes: each blank in it ends a
// word.
func (d *decoder) splitIn(s string, at request.Range) {
	for s != "" {
		n := strings.IndexAny(s, " \t\n")
		if n == 0 {
			d.flush()
			s = strings.TrimLeft(s, " \t\n")
			continue
		}
		if n < 0 {
			n = len(s)
		}
		d.started = true
		d.out.literal(s[:n], at)
		s = s[n:]
	}
}

func (d *decoder) parts(parts []syntax.WordPart) {
	for _, p := range parts {
		d.part(p)
	}
}

func (d *decoder) part(p syntax.WordPart) {
	start, end := offset(p.Pos()), offset(p.End())
	if _, parameter := p.(*syntax.ParamExp); !parameter || d.mode != unquoted {
		d.started = true
	}
	switch p := p.(type) {
	case *syntax.Lit:
		if d.limit > 0 {
			end = max(start, min(end, d.limit))
		}
		d.literal(start, end)
	case *syntax.SglQuoted:
		if p.Dollar {
			d.ansi(offset(p.Left)+2, offset(p.Right))
		} else {
			d.copy(offset(p.Left)+1, offset(p.Right))
		}
	case *syntax.DblQuoted:
		outer := d.mode
		d.mode = inDouble
		d.parts(p.Parts)
		d.mode = outer
	case *syntax.ParamExp:
		d.parameter(p)
	case *syntax.CmdSubst:
		d.fault("command-substitution", request.Range{Start: start, End: end}, "the output of a command is part of the argument; commands are not run",
			"put the output there, or a variable")
	case *syntax.ExtGlob:
		d.copy(start, end)
	default:
		d.fault("shell-expansion", request.Range{Start: start, End: end}, "an expansion of the shell that is not read",
			"put its result there, or single quotes around it")
	}
}

// fault notes what cannot be read. It is an error if the word is used.
func (d *decoder) fault(code string, at request.Range, message, hint string) {
	d.out.origin.faults = append(d.out.origin.faults, request.Diagnostic{Severity: request.Error, Code: code, Message: message, Hint: hint, Range: at})
}

func (d *decoder) copy(start, end int) {
	if start < end {
		d.out.literal(d.meantText(start, end), request.Range{Start: start, End: end})
	}
}

// literal reads text with escapes as the mode has it.
func (d *decoder) literal(start, end int) {
	d.started = true
	if d.mode == unquoted {
		start, end = d.free(start, end)
	}
	kept := start
	for i := start; i < end; {
		size, text := d.escape(i, end)
		if size == 0 {
			i++
			continue
		}
		d.copy(kept, i)
		d.out.literal(text, request.Range{Start: i, End: i + size})
		i += size
		kept = i
	}
	d.copy(kept, end)
}

// escape is the size of what does not stand for itself at i, and its text.
func (d *decoder) escape(i, end int) (int, string) {
	if d.tabs && d.text[i] == '\t' && d.text[i-1] == '\n' {
		n := len(d.text[i:end]) - len(strings.TrimLeft(d.text[i:end], "\t"))
		return n, ""
	}
	if d.mode == verbatim || d.text[i] != '\\' || i+1 >= len(d.text) {
		return 0, ""
	}
	if n := lineEnd(d.text[i+1:]); n > 0 { // the parser ends a part there (POSIX, 2.2.1 and 2.2.3)
		return 1 + n, ""
	}
	if i+1 >= end {
		return 0, ""
	}
	switch c := d.text[i+1]; {
	case d.mode == unquoted, strings.IndexByte("$`\\", c) >= 0, c == '"' && d.mode == inDouble:
		return 2, d.text[i+1 : i+2]
	}
	return 0, ""
}

// free reads what has a meaning only outside of quotes: ~ for the home
// directory, the carriage return of a line end of Windows, and the characters
// that word processors put in the place of blanks and quotes.
func (d *decoder) free(start, end int) (int, int) {
	if start < end && start == d.at.Start && d.text[start] == '~' && (start+1 == end || d.text[start+1] == '/') {
		d.out.reference(request.Segment{Kind: request.Environment, Text: "HOME", Range: request.Range{Start: start, End: start + 1}})
		start++
	}
	if end > start && d.text[end-1] == '\r' && end < len(d.text) && d.text[end] == '\n' {
		end--
	}
	if n := strings.IndexFunc(d.text[start:end], isTypographic); n >= 0 {
		_, size := utf8.DecodeRuneInString(d.text[start+n:])
		d.fault("typographic-character", request.Range{Start: start + n, End: start + n + size},
			"a character of word processors, which is no quote and no blank to the shell", "type the plain one: \" or ' or a space")
	}
	return start, end
}

// isTypographic knows curly quotes, and blanks other than space and tab.
func isTypographic(r rune) bool {
	switch {
	case r < 0x80:
		return false
	case 0x2018 <= r && r <= 0x201f || r == 0x2039 || r == 0x203a || r == 0xab || r == 0xbb:
		return true
	}
	return unicode.IsSpace(r) || r == 0x200b || r == 0xfeff
}

// isPlainParameter reports whether the expansion is $name or ${name}.
func isPlainParameter(p *syntax.ParamExp) bool {
	return p.Param != nil && isName(p.Param.Value) && !p.Excl && !p.Length && !p.Width && !p.IsSet && p.NestedParam == nil &&
		p.Flags == nil && p.Index == nil && len(p.Modifiers) == 0 && p.Slice == nil && p.Repl == nil && p.Names == 0 && p.Exp == nil
}

func isName(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if letter := 'a' <= c && c <= 'z' || s[i] == '_'; !letter && (i == 0 || s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return s != ""
}

// parameter puts in what the script sets, or a reference to the environment.
func (d *decoder) parameter(p *syntax.ParamExp) {
	at := request.Range{Start: offset(p.Pos()), End: offset(p.End())}
	if !isPlainParameter(p) {
		d.started = true
		d.fault("shell-expansion", at, "an expansion of the shell that is not read", "write $NAME or ${NAME}, or put its result there")
		return
	}
	free := d.splits && d.mode == unquoted
	w, ok := d.vars[p.Param.Value]
	if ok && !d.opaque && !(free && d.bash.split) && d.spend(len(w.text)) {
		if free {
			d.splitIn(w.text, at)
		} else {
			d.out.literal(w.text, at)
		}
		return
	}
	d.started = true
	d.out.reference(request.Segment{Kind: request.Environment, Text: p.Param.Value, Range: at})
}

// spend takes bytes out of the budget for text that the input does not hold.
func (r *reader) spend(n int) bool {
	if n > r.budget {
		return false
	}
	r.budget -= n
	return true
}

// ansi reads the text of $'...' (Bash Reference Manual, 3.1.2.4).
func (d *decoder) ansi(start, end int) {
	kept := start
	for i := start; i < end; {
		if d.text[i] != '\\' || i+1 >= end {
			i++
			continue
		}
		d.copy(kept, i)
		size, text := ansiEscape(d.text[i+1 : end])
		at := request.Range{Start: i, End: i + 1 + size}
		if text == reference {
			d.Fail("nul", "", at, "NUL character", "no command line can hold one")
			text = ""
		}
		d.out.literal(text, at)
		i = at.End
		kept = i
	}
	d.copy(kept, end)
}

const (
	ansiLetters = `abeEfnrtv\'"?`
	ansiMeaning = "\a\b\x1b\x1b\f\n\r\t\v\\'\"?"
)

// ansiEscape reads what follows a backslash: how many bytes, and their text.
// What is no escape stays with its backslash.
func ansiEscape(s string) (int, string) {
	if n := strings.IndexByte(ansiLetters, s[0]); n >= 0 {
		return 1, ansiMeaning[n : n+1]
	}
	switch c := s[0]; {
	case c == 'x':
		return ansiNumber(s, 1, 2, 16)
	case c == 'u':
		return ansiNumber(s, 1, 4, 16)
	case c == 'U':
		return ansiNumber(s, 1, 8, 16)
	case '0' <= c && c <= '7':
		return ansiNumber(s, 0, 3, 8)
	case c == 'c' && len(s) > 1:
		return 2, string(s[1] & 0x1f)
	}
	_, size := utf8.DecodeRuneInString(s)
	return size, `\` + s[:size]
}

// ansiNumber reads digits: bytes after x and for octal, else a code point.
func ansiNumber(s string, start, most, base int) (int, string) {
	end := start
	for end < len(s) && end < start+most && isDigitOf(s[end], base) {
		end++
	}
	if end == start {
		return 1, `\` + s[:1]
	}
	n, _ := strconv.ParseUint(s[start:end], base, 64)
	if base == 8 || s[0] == 'x' {
		return end, string([]byte{byte(n)})
	}
	return end, string(rune(min(n, utf8.MaxRune+1)))
}

func isDigitOf(c byte, base int) bool {
	_, err := strconv.ParseUint(string(rune(c)), base, 8)
	return err == nil
}
