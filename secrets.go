package snipgen

import (
	"strings"

	"snipgen/generators"
	"snipgen/parser"
	"snipgen/request/secrets"
)

// Secrets hides the secrets of requests: see [NewSecrets]. One value serves a
// whole run, so that what is the same has the same name everywhere. It is safe
// for concurrent use; nil keeps all.
type Secrets = secrets.Hider

// SecretsMode is what is done about secrets.
type SecretsMode = secrets.Mode

// What is done about secrets.
const (
	KeepSecrets        = secrets.Keep        // they stay as they are
	SecretsFromEnv     = secrets.Environment // the snippet reads them from environment variables
	SecretPlaceholders = secrets.Placeholder // a text says what belongs there, such as YOUR_API_TOKEN
	RedactSecrets      = secrets.Redact      // REDACTED stands there
	RefuseSecrets      = secrets.Refuse      // each of them is an error
)

// SecretLeft is the code of the error that a secret would be left in what is
// printed.
const SecretLeft = secrets.LeftCode

// NewSecrets makes what [ReadOptions] and [Options] take to hide secrets:
// those of fields, cookies and members that are named as secrets are, user and
// password in a URL, and tokens of well-known services. Names are fields and
// members that are secrets besides, in any case, with their variables. It
// fails when the mode is not known, or a variable is not an identifier or one that
// programs obey, such as PATH.
func NewSecrets(mode SecretsMode, names map[string]string) (*Secrets, error) {
	return secrets.New(mode, names)
}

// left reports that code holds a secret of its request. It is the last line of
// defence: all that code is made of has been looked through before.
func (o *Options) left(r *Request, g *generators.Generator, made *generators.Snippet) (Diagnostic, bool) {
	if !o.Secrets.Hides() && !o.Hidden.Hides() {
		return Diagnostic{}, false
	}
	code := made.Code + string(made.Bytes)
	for _, s := range []*Secrets{o.Secrets, o.Hidden} {
		if left, found := s.Left(code, func(word string) bool { return isOwn(g, word) }); found {
			left.Range = r.MethodRange
			return left, true
		}
	}
	return Diagnostic{}, false
}

// isOwn reports whether a target writes a word for any request.
func isOwn(g *generators.Generator, word string) bool {
	const some = "POST /?a=b HTTP/1.1\nHost: host.invalid\nAuthorization: Basic YTpi\nContent-Type: application/json\nCookie: a=b\n\n{\"a\": 1}"
	requests, _ := parser.Parse(some, ParseOptions{})
	s, err := g.Render(requests[0], false)
	return err == nil && strings.Contains(strings.ToLower(s.Code), strings.ToLower(word))
}
