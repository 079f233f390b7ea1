package curl

import (
	"fmt"
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// maxGuess bounds the input that is read again to tell whether the guess of its
// shell matters, in bytes.
const maxGuess = 256 << 10

// tellGuess says which shell was taken where another one, whose it may be just
// as well, gives other requests.
func (r *reader) tellGuess(shell Shell, reason string) {
	if len(r.input) > maxGuess || r.Found.HaveErrors() || hasCode(r.Found.List(len(r.input)), "typographic-character") {
		return
	}
	for _, other := range []Shell{Bash, Cmd, PowerShell} {
		if other == shell || !mayBe(other, r.input) || !r.differs(other) {
			continue
		}
		at := curlWord.Get().FindStringIndex(r.input)
		if at == nil {
			return
		}
		name := request.Range{Start: at[0], End: at[1]}
		for name.Start < name.End && !strings.HasPrefix(r.input[name.Start:], "curl") {
			name.Start++
		}
		name.End = name.Start + len(strings.TrimRight(r.input[name.Start:name.End], " \t\r\n\"'"))
		r.Note("shell-guessed", "", name, fmt.Sprintf("read with the quoting of %s, as %s; that of %s gives another request", shellNames.Get()[shell], reason, shellNames.Get()[other]),
			fmt.Sprintf("--shell %s reads it so; --shell %s says that it is right", other, shell))
		return
	}
}

var shellNames = lazy.Value[map[Shell]string]{Make: func() map[Shell]string {
	return map[Shell]string{Bash: "bash", Cmd: "cmd", PowerShell: "PowerShell"}
}}

var (
	notBash       = lazy.Pattern{Text: "(?m)`[ \\t]*\\r?$|\\^[ \\t]*\\r?$|\\^\"|%[A-Za-z_]+%|(?i:\\$env:)"}
	notCmd        = lazy.Pattern{Text: `(?m)(?:^|[\s=])\$?'|\$[A-Za-z_{(]|\\[ \t]*\r?$|<<|^[ \t]*#|` + "`[ \\t]*\\r?$"}
	notPowerShell = lazy.Pattern{Text: `(?m)'\\''|\$'|\$[A-Z]|\$\{[A-Z]|\\[ \t]*\r?$|<<|^[ \t]*(?:export|[A-Za-z_]\w*)=|\^[ \t]*\r?$|\^"|%[A-Za-z_]+%`}
)

// mayBe reports whether nothing in the input speaks against a shell.
func mayBe(shell Shell, input string) bool {
	switch shell {
	case Cmd:
		return !notCmd.Get().MatchString(input)
	case PowerShell:
		return !notPowerShell.Get().MatchString(input)
	}
	return !notBash.Get().MatchString(input)
}

func hasCode(found []request.Diagnostic, code string) bool {
	return slices.ContainsFunc(found, func(d request.Diagnostic) bool { return d.Code == code })
}

// differs reports whether another shell would give requests without errors that
// are other ones.
func (r *reader) differs(shell Shell) bool {
	other := newReader(r.input, Options{Shell: shell, Scheme: r.options.Scheme, PortWords: r.options.PortWords}, r.program)
	other.commands(shell, other.command)
	if other.Found.HaveErrors() || len(other.requests) == 0 {
		return false
	}
	if len(other.requests) != len(r.requests) { // the shells see other commands, not other words
		return false
	}
	for i, q := range r.requests {
		if !same(q, other.requests[i]) {
			return true
		}
	}
	return false
}

// same reports whether two requests say the same. Variables are compared by
// their names: shells know them in other places.
func same(a, b *request.Request) bool {
	if a.Method != b.Method || a.URL().String() != b.URL().String() || len(a.Fields) != len(b.Fields) {
		return false
	}
	for i, f := range a.Fields {
		if f.Name != b.Fields[i].Name || f.Value.String() != b.Fields[i].Value.String() {
			return false
		}
	}
	return a.Body.Content.String() == b.Body.Content.String()
}
