package curl

import (
	"regexp"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

var (
	cmdPrompt        = lazy.Pattern{Text: `(?m)^[ \t]*[A-Za-z]:\\[^\n>"]{0,200}>[ \t]*`}
	powershellPrompt = lazy.Pattern{Text: `(?m)^[ \t]*(?:PS [^\n>]{0,200}|>)>[ \t]*`}
	powershellOnly   = lazy.Pattern{Text: `(?i)\$env:|\$\{env:|(?m:^[ \t]*&[ \t]+['"]?curl)|(?m:^[ \t]*\$[a-z_]\w*[ \t]*=)`}
	curlWord         = lazy.Pattern{Text: `(?:^|[\s/\\&;|(])curl(?:\.exe)?(?:["']?\s|$)`}
	invokeWord       = lazy.Pattern{Text: `(?i)\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b`}
)

// detect tells the shell by what only that shell writes: how the first line
// goes on, and how the first quote is written. reason says by what.
func detect(input string) (shell Shell, reason string) {
	if startsWith(powershellPrompt.Get(), input) || powershellOnly.Get().MatchString(input) {
		return PowerShell, "it has the prompt, a variable or a call of PowerShell"
	}
	if startsWith(cmdPrompt.Get(), input) {
		return Cmd, "it has the prompt of cmd"
	}
	start := curlWord.Get().FindStringIndex(input)
	if start == nil {
		return Bash, usual
	}
	rest := input[start[0]:]
	if strings.Contains(rest, browserQuote) {
		return Cmd, "its quotes are written so"
	}
	if shell := byQuote(rest); shell != "" {
		return shell, "its first quote is written so"
	}
	if shell := byContinuation(rest); shell != "" {
		return shell, "its first line goes on so"
	}
	return byProgram(rest)
}

// browserQuote is a quote inside an argument as browsers write it for cmd.
const browserQuote = `^\^"`

const usual = "nothing says otherwise"

func startsWith(prompt *regexp.Regexp, input string) bool {
	at := prompt.FindStringIndex(input)
	return at != nil && strings.TrimSpace(input[:at[0]]) == ""
}

// byQuote goes by the byte before the first quote.
func byQuote(command string) Shell {
	n := strings.IndexAny(command, `"'`)
	if n <= 0 {
		return ""
	}
	switch command[n-1] {
	case '^':
		return Cmd
	case '`':
		return PowerShell
	}
	return ""
}

// byContinuation goes by what ends the first line that goes on.
func byContinuation(command string) Shell {
	for line := range strings.Lines(command) {
		line = strings.TrimRight(line, " \t\r\n")
		switch {
		case strings.HasSuffix(line, `\`):
			return Bash
		case strings.HasSuffix(line, "^"):
			return Cmd
		case strings.HasSuffix(line, " `"):
			return PowerShell
		}
	}
	return ""
}

// byProgram knows that curl.exe is what Windows calls it.
func byProgram(command string) (Shell, string) {
	name, _, _ := strings.Cut(strings.TrimLeft(command, " \t\r\n/\\&;|("), " ")
	switch {
	case !strings.HasPrefix(name, "curl.exe"):
		return Bash, usual
	case strings.Contains(command, "'"):
		return PowerShell, "the program is curl.exe and it has single quotes"
	}
	return Cmd, "the program is curl.exe"
}

// powershellRequest is the place of a request made with PowerShell's own
// commands.
func powershellRequest(input string) request.Range {
	at := invokeWord.Get().FindStringIndex(input)
	if at == nil {
		return request.Range{}
	}
	return request.Range{Start: at[0], End: at[1]}
}

// blank puts spaces over parts of the input, so that offsets stay.
func blank(input string, parts [][]int) string {
	if len(parts) == 0 {
		return input
	}
	out := []byte(input)
	for _, p := range parts {
		for i := p[0]; i < p[1]; i++ {
			out[i] = ' '
		}
	}
	return string(out)
}

// skipMark puts spaces over a byte order mark.
func skipMark(input string) string {
	if strings.HasPrefix(input, "\uFEFF") {
		return blank(input, [][]int{{0, 3}})
	}
	return input
}
