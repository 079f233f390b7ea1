package template

import (
	"strings"

	"snipgen/generators/manifest"
)

// nestedTooDeep is the offset of the first action that is nested too deep, or
// has parentheses that are; -1 for none. It looks before the parser of
// templates does, whose stack grows with the nesting; what that refuses
// anyway ends the search.
func nestedTooDeep(text string) int {
	var open []int // of each action that waits for its end, how many {{else if}} it has
	depth := 0
	for at := 0; ; {
		next := strings.Index(text[at:], "{{")
		if next < 0 {
			return -1
		}
		start := at + next
		a := scanAction(text, start+len("{{"))
		if a.parentheses > manifest.MaxNested {
			return start
		}
		switch a.word {
		case "if", "range", "with", "block", "define":
			open = append(open, 0)
			depth++
		case "else":
			if a.isChained && len(open) > 0 {
				open[len(open)-1]++
				depth++
			}
		case "end":
			if len(open) > 0 {
				depth -= 1 + open[len(open)-1]
				open = open[:len(open)-1]
			}
		}
		if depth > manifest.MaxNested {
			return start
		}
		if at = a.end; at < 0 {
			return -1
		}
	}
}

// scannedAction is what the search needs to know of an action.
type scannedAction struct {
	word        string
	isChained   bool // else if, else with
	parentheses int  // how deep they are nested
	end         int  // the offset after it; -1 when it does not end
}

// scanAction reads an action from the offset after its opening.
func scanAction(text string, at int) scannedAction {
	at += len(text[at:]) - len(strings.TrimLeft(strings.TrimPrefix(text[at:], "-"), " \t\r\n"))
	if strings.HasPrefix(text[at:], "/*") {
		return scannedAction{end: after(text, at, "*/")}
	}
	word, rest := firstWord(text[at:min(at+longestWord, len(text))])
	a := scannedAction{end: -1}
	a.word, _, _ = strings.Cut(strings.TrimSuffix(word, "-}}"), "}}")
	next, _ := firstWord(rest)
	a.isChained = next == "if" || next == "with"
	for depth := 0; at < len(text); at++ {
		switch text[at] {
		case '(':
			depth++
			a.parentheses = max(a.parentheses, depth)
		case ')':
			depth--
		case '"', '\'', '`':
			if at = quoteEnd(text, at); at < 0 {
				return a
			}
		case '}':
			if strings.HasPrefix(text[at:], "}}") {
				a.end = at + len("}}")
				return a
			}
		}
	}
	return a
}

// longestWord is how far a word and the one after it are looked for, in bytes.
const longestWord = 128

// firstWord is what stands up to white space, and what is after it.
func firstWord(s string) (word, rest string) {
	s = strings.TrimLeft(s, " \t\r\n")
	if end := strings.IndexAny(s, " \t\r\n"); end >= 0 {
		return s[:end], s[end:]
	}
	return s, ""
}

// after is the offset after the next such piece of text; -1 for none.
func after(text string, at int, piece string) int {
	i := strings.Index(text[at:], piece)
	if i < 0 {
		return -1
	}
	return at + i + len(piece)
}

// quoteEnd is the offset of the quote that ends the constant at an offset; -1
// for none.
func quoteEnd(text string, at int) int {
	quote := text[at]
	for at++; at < len(text); at++ {
		switch {
		case text[at] == quote:
			return at
		case text[at] == '\\' && quote != '`':
			at++
		}
	}
	return -1
}
