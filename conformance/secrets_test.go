package conformance_test

import (
	"context"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance"
	"snipgen/request"
)

// TestSecretsFromEnvironment runs snippets that read secrets from environment
// variables: with these set, the request arrives as it is without the secrets
// hidden, with every label as true. Pages have no environment.
func TestSecretsFromEnvironment(t *testing.T) {
	lab := laboratory(t)
	m := &conformance.Matrix{Subject: conformance.NewProduct(snipgen.Options{}), Lab: lab, Corpus: hidden(t), Progress: os.Stderr}
	for _, target := range m.Subject.Targets() {
		if !matches(*targetFlag, target.ID) || strings.HasPrefix(target.ID, "javascript/") {
			continue
		}
		t.Run(target.ID, func(t *testing.T) {
			require(t, lab, target.ID)
			cells, err := m.Run(context.Background(), target)
			if err != nil {
				t.Fatal(err)
			}
			report(t, cells)
		})
	}
}

// hidden are the requests of the corpus that have secrets, without them.
func hidden(t *testing.T) []conformance.Named {
	t.Helper()
	var out []conformance.Named
	for _, n := range corpus(t) {
		h, err := snipgen.NewSecrets(snipgen.SecretsFromEnv, nil)
		if err != nil {
			t.Fatal(err)
		}
		made, _ := h.Hide([]*request.Request{n.Request}, nil)
		values := h.Variables()
		if len(values) == 0 {
			continue
		}
		n.Want, n.Request = n.Request, made[0]
		for _, name := range slices.Sorted(maps.Keys(values)) {
			n.Env = append(n.Env, name+"="+values[name])
		}
		out = append(out, n)
	}
	return out
}
