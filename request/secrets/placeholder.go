package secrets

import (
	"regexp"
	"strings"

	"snipgen/request/lazy"
)

// placeholder is what people write where a secret belongs: <token>, {token},
// ${TOKEN}, [token], YOUR_TOKEN, xxx, ***, REDACTED, changeme, eyJhb...
var placeholder = lazy.Value[*regexp.Regexp]{Make: func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(` + strings.Join(placeholders, "|") + `)$`)
}}

var placeholders = []string{
	`<[\w .-]*>`, `[$%#]?\{\{?[\w .$-]*\}?\}`, `\[[\w .-]*\]`,
	`your[-_ ][\w -]*`, `your(api|access|secret|auth|user|password|token)\w*`,
	`x{3,}`, `[*]{3,}`, `[•]{3,}`, `\.{3}`, `…`, `[A-Za-z0-9_+/=-]{0,16}(\.{3}|…)`,
	`[\w-]*[-_]x{4,}`, `\W?redacted\W?`, `change[-_ ]?me`,
}

// isPlaceholder reports whether a text says what belongs there, and is no
// secret itself.
func isPlaceholder(text string) bool {
	const longest = 128
	return text == "" || len(text) <= longest && mayBePlaceholder(text) && placeholder.Get().MatchString(text)
}

// mayBePlaceholder is false for nearly every other text.
func mayBePlaceholder(text string) bool {
	if fold(text[0]) == 'y' || fold(text[len(text)-1]) == 'x' || strings.ContainsAny(text, "<{[*.•…") {
		return true
	}
	text = strings.ToLower(text)
	return strings.Contains(text, "redacted") || strings.Contains(text, "change")
}
