package snipgen

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"snipgen/parser"
	"snipgen/request"
)

// isScript reports whether a text is a shell script that runs curl, although it
// starts like a .http file, with a comment, or like nothing that is known: with
// an interpreter, an assignment, another command.
func isScript(kind Kind, text, ending string) bool {
	switch {
	case kind != Wire && kind != HTTPFile, slices.Contains(notScripts, ending):
		return false
	case !strings.Contains(text, "curl"), !isCommand(firstCode(text)):
		return false
	}
	if !runsCurl().MatchString(text) || hasTitle(text) {
		return false
	}
	return kind != HTTPFile || !curlLine().MatchString(firstCode(text)+" ") || !hasReference(text)
}

// notScripts are endings of files that hold no commands.
var notScripts = []string{".http", ".rest", ".hurl", ".bru", ".har"}

// runsCurl knows curl where a shell looks for a program: at the start of a
// command, behind its variables and behind the programs that run others.
var runsCurl = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("(?m)(?:^|[|;&(`!{]|\\b(?:do|then|else|if|while|until|sudo|time|exec|command|xargs|env)\\b)" +
		`[ \t]*(?:-\S+[ \t]+|[A-Za-z_]\w*=\S*[ \t]+)*(?:[^\s'"#]*/)?curl(?:\.exe)?[ \t\x{a0}]`)
})

// firstCode is the first line that is neither blank nor a comment of a shell.
func firstCode(text string) string {
	text = strings.TrimPrefix(text, "\uFEFF")
	for pos := 0; pos < len(text); {
		line, next := parser.LineAt(text, pos)
		if s := strings.Trim(text[line.Start:line.End], " \t"); s != "" && s[0] != '#' {
			return s
		}
		pos = next
	}
	return ""
}

// isCommand reports whether a line may be a command, and is no request line and
// nothing else that starts a request.
func isCommand(line string) bool {
	method, target, _ := strings.Cut(line, " ")
	switch {
	case line == "", parser.IsRequestLine(line), strings.HasPrefix(line, "//"), strings.HasPrefix(line, "@"), strings.HasPrefix(line, "{{"),
		strings.HasPrefix(line, "http://"), strings.HasPrefix(line, "https://"):
		return false
	case target == "":
		return line[0] != '/'
	}
	target = strings.TrimLeft(target, " ")
	return !request.IsToken(method) || method != strings.ToUpper(method) || strings.HasPrefix(target, "=")
}

// hasTitle knows the lines that part the requests of a .http file: three number
// signs, and a name or nothing.
func hasTitle(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "###" || strings.HasPrefix(line, "### ") {
			return true
		}
	}
	return false
}

// byScript tells that a text is a script, and by what.
func byScript(ending string) (Kind, string) {
	if slices.Contains(scriptEndings, ending) {
		return Curl, "its name ends in " + ending + " and a line starts with curl"
	}
	return Curl, "it is a script that runs curl"
}
