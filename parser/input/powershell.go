package input

import (
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/parser/powershell"
)

// isPowerShell reports whether an input has web requests of PowerShell, and
// starts as its scripts do. kind is what else it looks like.
func isPowerShell(kind parser.Kind, text, ending string) bool {
	switch {
	case ending == ".http" || ending == ".rest":
		return false
	case kind == parser.Curl:
		return aliasOf(text)
	case kind != parser.Wire && kind != parser.HTTPFile && kind != parser.JSON && kind != parser.Wget:
		return false
	case ending != ".ps1" && !startsAsScript(text):
		return false
	}
	return powershell.Command(text).End > 0
}

// aliasOf reports whether the first command of a text is curl as Windows
// PowerShell knows it.
func aliasOf(text string) bool {
	at := powershell.Command(text)
	return at.End > 0 && strings.EqualFold(text[at.Start:at.End], "curl") && !curlLine.Get().MatchString(text[:at.Start])
}

// startsAsScript knows the lines that scripts of PowerShell start with, after
// comments.
func startsAsScript(text string) bool {
	text = strings.TrimPrefix(text, "\uFEFF")
	for pos := 0; pos < len(text); {
		line, next := parser.LineAt(text, pos)
		s := strings.TrimSpace(text[line.Start:line.End])
		pos = next
		if strings.HasPrefix(s, "<#") {
			n := strings.Index(text[line.Start:], "#>")
			if n < 0 {
				return false
			}
			pos = line.Start + n + 2
			continue
		}
		if s != "" && s[0] != '#' {
			return isScriptLine(s)
		}
	}
	return false
}

// isScriptLine knows an assignment, a command and the words of statements.
func isScriptLine(line string) bool {
	if strings.HasPrefix(line, "PS ") {
		_, line, _ = strings.Cut(line, ">")
		line = strings.TrimSpace(line)
	}
	if parser.IsRequestLine(line) && strings.Contains(line, " HTTP/") {
		return false
	}
	if _, size := powershell.VariableName(line); size > 0 {
		return true
	}
	if line != "" && strings.IndexByte("[(&", line[0]) >= 0 {
		return true
	}
	word := strings.ToLower(line[:len(line)-len(strings.TrimLeft(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-"))])
	_, verb, _ := strings.Cut(word, "-")
	return verb != "" || slices.Contains([]string{"irm", "iwr", "curl", "wget", "try", "param", "foreach", "for", "if", "while", "function", "using"}, word)
}
