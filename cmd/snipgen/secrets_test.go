package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"net/url"
	"os"
	"strings"
	"testing"

	"snipgen"
)

// TestNoSecretIsPrinted runs commands on the requests of the corpus and looks
// for their secrets, of 8 bytes or more, in all that they print.
func TestNoSecretIsPrinted(t *testing.T) {
	commands := [][]string{{"-t", "all", "--format", "json"}, {"parse"}, {"parse", "--json"}}
	seen := 0
	for _, file := range smallRequests(t) {
		secrets := secretsOf(t, file)
		if len(secrets) == 0 {
			continue
		}
		seen++
		for _, mode := range []string{"env", "placeholder", "redact", "error"} {
			for _, command := range commands {
				printed := everything(append(command[:len(command):len(command)], "--secrets", mode, file))
				for _, secret := range secrets {
					if strings.Contains(printed, secret) {
						t.Errorf("%s: %q with --secrets %s prints %q", file, command, mode, secret)
					}
				}
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d requests have secrets", seen)
	}
}

// everything is what the program prints anywhere.
func everything(args []string) string {
	var out bytes.Buffer
	s := &session{in: os.Stdin, out: bufio.NewWriter(&out), err: &out}
	run(args, s)
	s.out.Flush()
	return out.String()
}

// secretsOf are the secrets of a file, in the encodings that they may come out
// in.
func secretsOf(t *testing.T, file string) []string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	h, err := snipgen.NewSecrets(snipgen.SecretsFromEnv, nil)
	if err != nil {
		t.Fatal(err)
	}
	snipgen.ReadInput(string(text), snipgen.ReadOptions{Secrets: h})
	var out []string
	for _, value := range h.Variables() {
		if len(value) < 8 || value == "password" {
			continue
		}
		out = append(out, value, url.QueryEscape(value), base64.StdEncoding.EncodeToString([]byte(value)))
		if decoded, err := url.QueryUnescape(value); err == nil {
			out = append(out, decoded)
		}
	}
	return out
}
