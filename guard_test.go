package snipgen_test

import (
	"strings"
	"testing"

	"snipgen"
)

// guards are what stops a snippet whose client sends a line end in a field as it
// is, by target.
var guards = map[string]string{
	"shell/curl":             `in *[[:cntrl:]]*) `,
	"php/curl":               `preg_match('/[[:cntrl:]]/', `,
	"python/http.client":     `.isprintable():`,
	"csharp/httpclient":      `.IndexOfAny(new[] { '\r', '\n' }) >= 0)`,
	"java/httpurlconnection": `.chars().anyMatch(Character::isISOControl)) {`,
}

// TestGuards: values of the environment in fields are guarded where the client
// does not; what is literal, encoded, computed or elsewhere is not.
func TestGuards(t *testing.T) {
	for input, guarded := range map[string]bool{
		"GET https://h.example/\nAuthorization: Bearer {{token}}\n":                             true,
		"GET https://h.example/\nX-A: {{$processEnv TOKEN}}\n":                                  true,
		"GET https://h.example/\nCookie: a={{token}}; b=c\n":                                    true,
		"GET https://h.example/\nUser-Agent: {{token}}\n":                                       true,
		"POST https://h.example/\nContent-Type: text/{{token}}\n\nx\n":                          true,
		"GET https://h.example/\nAuthorization: Bearer token\n":                                 false,
		"GET https://h.example/{{id}}?q={{q}}\nX-A: b\n":                                        false,
		"GET https://h.example/\nAuthorization: Basic {{user}}:{{password}}\n":                  false,
		"GET https://h.example/\nX-A: {{$guid}}\n":                                              false,
		"POST https://h.example/\nContent-Type: text/plain\n\n{{text}}\n":                       false,
		"POST https://h.example/\nContent-Type: application/json\n\n{\"a\": \"{{text}}\"}\n":    false,
		"POST https://h.example/\nContent-Type: application/x-www-form-urlencoded\n\na={{v}}\n": false,
	} {
		reading := snipgen.ReadInput(input, snipgen.ReadOptions{Kind: snipgen.HTTPFile})
		for target, guard := range guards {
			result, err := snipgen.New().Render(reading.Requests[0], target, snipgen.Options{})
			if err != nil {
				t.Errorf("%s: %v", target, err)
			} else if strings.Contains(result.Code, guard) != guarded {
				t.Errorf("%q with %s:\n%s", input, target, result.Code)
			}
		}
	}
}
