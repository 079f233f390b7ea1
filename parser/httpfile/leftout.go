package httpfile

import (
	"path"
	"slices"
	"strings"

	"snipgen/request"
)

// leftOut says that something recognised is no part of the request.
func (r *reader) leftOut(at request.Range, what string) {
	r.Note("left-out", "", at, what+" is left out; nothing of the file is executed", "")
}

// scriptFiles are what handlers and scripts are kept in.
var scriptFiles = []string{".js", ".mjs", ".cjs", ".ts", ".lua", ".py"}

// IsScriptFile reports whether a line that refers to the file would be taken
// for one that runs it.
func IsScriptFile(name string) bool {
	return slices.Contains(scriptFiles, strings.ToLower(path.Ext(name)))
}

// scriptStart knows the first line of a script, a handler or a redirected
// response: < {% %}, > {% %}, > file.js, < file.js, {{ ... }} on lines of its
// own, >> file, <> file, ?? assertion. closing ends what goes on over lines.
func scriptStart(s string) (what, closing string) {
	word, rest := cutWord(s)
	inline := strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(s, "<"), ">"), " \t")
	switch {
	case inline != s && strings.HasPrefix(inline, "{%"):
		return "a script", "%}"
	case (word == ">" || word == "<") && IsScriptFile(rest):
		return "a script", ""
	case (word == ">>" || word == ">>!") && isOneFile(rest):
		return "the redirection of a response", ""
	case word == "<>" && isOneFile(rest):
		return "a reference to a response", ""
	case word == "??" && rest != "":
		return "an assertion", ""
	case s == "{{" || strings.HasPrefix(s, "{{@") || strings.HasPrefix(s, "{{+"):
		return "a script", "}}"
	}
	return "", ""
}

// skipScript steps over a script, a handler or a redirected response that
// starts on a line.
func (r *reader) skipScript(b *block, line request.Range) bool {
	switch what, closing := scriptStart(r.at(line)); {
	case what == "":
		return false
	case closing == "}}":
		return r.skipCodeBlock(b, line)
	case closing != "":
		r.skipTo(b, line, closing, what)
	default:
		r.leftOut(line, what)
	}
	return true
}

func isOneFile(s string) bool {
	return s != "" && (!strings.ContainsAny(s, " \t") || path.Ext(s) != "" && !strings.ContainsAny(path.Ext(s), " \t"))
}

// skipTo steps over the lines up to the one with the closing mark.
func (r *reader) skipTo(b *block, line request.Range, closing, what string) {
	at := line
	for ok := true; ok; {
		if strings.Contains(r.at(line), closing) {
			at.End = line.End
			r.leftOut(at, what)
			return
		}
		line, ok = r.line(b)
	}
	r.Fail("unterminated-script", "", at, what+" without an end", "close it with "+closing)
}

// skipCodeBlock steps over {{ and lines of code up to a line }}. It is false
// when there is no such line.
func (r *reader) skipCodeBlock(b *block, line request.Range) bool {
	before := b.pos
	for {
		end, ok := r.line(b)
		if !ok || b.openCode {
			b.pos, b.openCode = before, true
			return false
		}
		if strings.Trim(r.at(end), " \t") == "}}" {
			r.leftOut(request.Range{Start: line.Start, End: end.End}, "a script")
			return true
		}
	}
}

// skipPasted steps over a response, which goes on to the end of its block.
func (r *reader) skipPasted(b *block, line request.Range) bool {
	if !isStatusLine(r.at(line)) {
		return false
	}
	r.leftOut(line, "a pasted response")
	b.pos = b.whole.End
	return true
}

func isStatusLine(s string) bool {
	version, rest := cutWord(s)
	code, _ := cutWord(rest)
	return strings.HasPrefix(version, "HTTP/") && len(code) == 3 && strings.Trim(code, "0123456789") == ""
}

// skipStatement steps over import and run, which bring in other files.
func (r *reader) skipStatement(line request.Range) bool {
	word, rest := cutWord(r.at(line))
	if word == "proto" && isFileBody(rest) {
		r.leftOut(line, "the description of a gRPC service")
		return true
	}
	file, _, _ := strings.Cut(rest, "(")
	file = strings.TrimSpace(file)
	other := strings.HasPrefix(file, "#") || strings.HasSuffix(file, ".http") || strings.HasSuffix(file, ".rest")
	if word != "import" && word != "run" || !other && !IsScriptFile(file) {
		return false
	}
	r.leftOut(line, word)
	return true
}
