package parser

import (
	"slices"
	"strings"

	"snipgen/request/lazy"
)

var (
	fetchStart  = lazy.Pattern{Text: `^(?:return\s+|void\s+|\(?await\s+)*(?:(?:window|globalThis|self)\.)?fetch\s*\(`}
	scriptStart = lazy.Pattern{Text: `^(?:export\s+)?(?:(?:const|let|var)\s+[\w$\[{]|(?:async\s+)?function\b|import\s+[\w${*'"]|\(?async\s*\(|['"]use strict)`}
	fetchCall   = lazy.Pattern{Text: `(?:^|[^.\w$]|window\.|globalThis\.|self\.)fetch\s*\(`}
	hostWord    = lazy.Pattern{Text: `^(?:https?://|localhost(?:[:/?]|$)|:(?:\d+)?(?:/|$)|(?:[A-Za-z0-9-]+\.)+[a-z]{2,}(?:[:/?]|$))`}
)

// sniffCode knows calls of fetch and the command lines of wget and HTTPie by
// the line that they start with; "" for none.
func sniffCode(line, rest string) Kind {
	command := strings.TrimLeft(strings.TrimPrefix(line, "$"), " ")
	word, arguments, _ := strings.Cut(command, " ")
	switch {
	case looksLikeRequest(line):
		return ""
	case fetchStart.Get().MatchString(line), scriptStart.Get().MatchString(line) && fetchCall.Get().MatchString(rest):
		return Fetch
	case word == "wget" && arguments != "":
		return Wget
	case isHTTPie(word, arguments):
		return HTTPie
	}
	return ""
}

// isHTTPie knows a command of HTTPie by what follows its name, which is a word
// of prose too: an option, a method or what only a URL has.
func isHTTPie(word, arguments string) bool {
	if word == "httpie" {
		word, arguments, _ = strings.Cut(arguments, " ")
	}
	if !slices.Contains([]string{"http", "https", "xh", "xhs"}, word) {
		return false
	}
	first, after, _ := strings.Cut(strings.TrimLeft(arguments, " "), " ")
	plain := strings.Trim(first, `"'`)
	switch plain {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS":
		return strings.TrimSpace(after) != ""
	}
	option := len(plain) > 1 && plain[0] == '-' && strings.Trim(plain[1:2], "-abcdefghijklmnopqrstuvwxyzAFIPS") == ""
	return option && strings.TrimSpace(after) != "" || hostWord.Get().MatchString(plain)
}
