package input

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"snipgen/parser"
	"snipgen/request"
	"snipgen/request/lazy"
)

// scriptKind knows a shell script by the program that it runs, and code behind
// a comment, although the text starts like a .http file, or like nothing that is
// known: with an interpreter, an assignment, another command. "" for none.
func scriptKind(kind parser.Kind, text, ending string) parser.Kind {
	if kind != parser.Wire && kind != parser.HTTPFile || slices.Contains(notScripts, ending) {
		return ""
	}
	code := fromCode(text)
	if found := parser.Sniff(code); kind == parser.HTTPFile && (found == parser.Wget || found == parser.HTTPie || found == parser.Fetch) {
		return found
	}
	switch line := firstLine(code); {
	case !isCommand(line), strings.HasPrefix(firstLine(text), "//"), hasTitle(text), kind == parser.HTTPFile && curlLine.Get().MatchString(line+" ") && hasReference(text):
		return ""
	case strings.Contains(text, "curl") && runsCurl().MatchString(text):
		return parser.Curl
	case strings.Contains(text, "wget") && runsWget().MatchString(text):
		return parser.Wget
	}
	return ""
}

// notScripts are endings of files that hold no commands.
var notScripts = []string{".http", ".rest", ".hurl", ".bru", ".har"}

// runsCurl and runsWget know the program where a shell looks for one: at the
// start of a command, behind its variables and behind the programs that run
// others.
var runsCurl, runsWget = sync.OnceValue(running("curl")), sync.OnceValue(running("wget"))

func running(program string) func() *regexp.Regexp {
	return func() *regexp.Regexp {
		return regexp.MustCompile("(?m)(?:^|[|;&(`!{]|\\b(?:do|then|else|if|while|until|sudo|time|exec|command|xargs|env)\\b)" +
			`[ \t]*(?:-\S+[ \t]+|[A-Za-z_]\w*=\S*[ \t]+)*(?:[^\s'"#]*/)?` + program + `(?:\.exe)?[ \t\x{a0}]`)
	}
}

// fromCode is a text from its first line on that is neither blank nor a comment.
func fromCode(text string) string {
	text = strings.TrimPrefix(text, "\uFEFF")
	for pos := 0; pos < len(text); {
		line, next := parser.LineAt(text, pos)
		if s := strings.Trim(text[line.Start:line.End], " \t"); s != "" && s[0] != '#' && !strings.HasPrefix(s, "//") {
			return text[pos:]
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

// byScript tells by what a script is known.
func byScript(kind parser.Kind, ending string) (parser.Kind, string) {
	switch {
	case kind != parser.Curl && kind != parser.Wget:
		return kind, "it starts with " + codeStarts.Get()[kind]
	case kind == parser.Curl && slices.Contains(scriptEndings, ending):
		return parser.Curl, "its name ends in " + ending + " and a line starts with curl"
	}
	return kind, "it is a script that runs " + string(kind)
}

// scriptEndings are those of files that hold commands.
var scriptEndings = []string{".curl", ".sh", ".bash", ".zsh", ".cmd", ".bat", ".ps1"}

var curlLine = lazy.Pattern{Text: `(?m)^[ \t]*(?:\$ +)?(?:[^\s'"#]*[/\\])?curl(?:\.exe)?[ \t]`}
