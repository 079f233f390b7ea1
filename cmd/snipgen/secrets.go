package main

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"snipgen"
)

// secretFlags are the flags about secrets.
type secretFlags struct {
	Secrets   string            `enum:"keep,env,placeholder,redact,error" default:"keep" placeholder:"keep|env|placeholder|redact|error" help:"What becomes of tokens and passwords; env reads them when the code runs"`
	SecretEnv map[string]string `mapsep:"none" placeholder:"NAME=VAR" help:"Take the field or member NAME for a secret, read from VAR; repeatable"`
}

// hide makes what hides the secrets of a run. It fails with *usageError.
func (f *secretFlags) hide(s *session) error {
	hider, err := f.makeHider()
	if err == nil {
		s.secrets = hider
	}
	return err
}

// makeHider makes what hides secrets; nil keeps them. It fails with
// *usageError.
func (f *secretFlags) makeHider() (*snipgen.Secrets, error) {
	if f.Secrets == "keep" {
		if len(f.SecretEnv) > 0 {
			return nil, &usageError{"--secret-env does nothing while secrets are kept", "--secrets env reads them from environment variables"}
		}
		return nil, nil
	}
	made, err := snipgen.NewSecrets(snipgen.SecretsMode(f.Secrets), f.SecretEnv)
	if err != nil {
		return nil, &usageError{"--secret-env: " + err.Error(), "write it as --secret-env X-Foo=FOO"}
	}
	return made, nil
}

// ofMessages makes what hides tokens in what is said before the flags are
// read, or about flags that cannot be read.
func ofMessages(args []string) *snipgen.Secrets {
	mode := "keep"
	for i, arg := range args {
		if value, found := strings.CutPrefix(arg, "--secrets="); found {
			mode = value
		} else if arg == "--secrets" && i+1 < len(args) {
			mode = args[i+1]
		}
	}
	if mode == "keep" {
		return nil
	}
	hider, err := snipgen.NewSecrets(snipgen.SecretsMode(mode), nil)
	if err != nil {
		hider, _ = snipgen.NewSecrets(snipgen.RedactSecrets, nil)
	}
	return hider
}

// label is the name of an input where people and programs read it.
func (in *input) label() string { return in.secrets.Clean(in.name) }

// checkName refuses an input whose name holds a secret, where secrets are
// errors: messages and files are called after it.
func (in *input) checkName() {
	if in.secrets.Refuses() && in.label() != in.name {
		in.found = append(in.found, snipgen.Diagnostic{
			Severity: snipgen.Error, Code: "secret", Message: "the name of the input holds a secret", Hint: "give the file another name",
		})
	}
}

// leaks reports whether a secret is left in what is shown of a request, and
// says so.
func (s *session) leaks(in *input, one *conversion) bool {
	if !s.secrets.Hides() {
		return false
	}
	text, err := json.Marshal(describe(in, one.index, one.request))
	left, found := s.secrets.Left(string(text), nil)
	if err != nil || !found {
		return false
	}
	left.Range = one.request.MethodRange
	in.found = append(in.found, left)
	s.diagnose(in, "", []snipgen.Diagnostic{left})
	s.note(failed)
	return true
}

// environmentOf are the variables that code reads secrets from: the values of
// the request, whatever they are set to outside.
func environmentOf(secrets *snipgen.Secrets) []string {
	values := secrets.Variables()
	var out []string
	for _, name := range slices.Sorted(maps.Keys(values)) {
		out = append(out, name+"="+values[name])
	}
	return out
}

// hide takes the secrets out of what is told about a check. Of a part that
// holds one no bytes are shown: they are quoted, and cut when they are long.
func (k *check) hide(secrets *snipgen.Secrets) {
	if !secrets.Hides() {
		return
	}
	k.reason, k.hint = secrets.Clean(k.reason), secrets.Clean(k.hint)
	for i := range k.output {
		k.output[i] = secrets.Clean(k.output[i])
	}
	for i := range k.report.Differences {
		d := &k.report.Differences[i]
		if holdsReference(k.conversion.request, d.Part) {
			d.Want, d.Got = "", ""
		}
		d.Want, d.Got = secrets.Clean(d.Want), secrets.Clean(d.Got)
	}
}

// holdsReference reports whether a part of a comparison has a reference.
func holdsReference(r *snipgen.Request, part string) bool {
	switch name, isField := strings.CutPrefix(part, "header:"); {
	case isField:
		return slices.ContainsFunc(r.Fields, func(f snipgen.Field) bool { return f.Is(name) && !f.Value.IsLiteral() })
	case part == "body":
		return !r.Body.Content.IsLiteral()
	case part == "target", part == "request":
		return !r.Path.IsLiteral() || !r.Query.IsLiteral()
	}
	return false
}
