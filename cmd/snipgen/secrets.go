package main

import (
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
func (f *secretFlags) hide(s *session) (err error) {
	s.secrets, err = f.makeHider()
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
	k.reason = secrets.Clean(k.reason)
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
