package secrets

import (
	"cmp"
	"strings"
)

// prefixes are the beginnings of the tokens of well-known services, as their
// documentation gives them, with the natural names of variables for them.
// Least is how many bytes have to follow, more what bytes there may be besides
// letters, digits, - and _.
var prefixes = []struct {
	text, variable string
	least          int
	more           string
}{
	{"sk_live_", "STRIPE_SECRET_KEY", 6, ""}, {"sk_test_", "STRIPE_SECRET_KEY", 6, ""},
	{"rk_live_", "STRIPE_RESTRICTED_KEY", 6, ""}, {"rk_test_", "STRIPE_RESTRICTED_KEY", 6, ""},
	{"whsec_", "WEBHOOK_SECRET", 6, ""},
	{"ghp_", "GITHUB_TOKEN", 6, ""}, {"gho_", "GITHUB_TOKEN", 6, ""}, {"ghu_", "GITHUB_TOKEN", 6, ""},
	{"ghs_", "GITHUB_TOKEN", 6, ""}, {"ghr_", "GITHUB_TOKEN", 6, ""}, {"github_pat_", "GITHUB_TOKEN", 6, ""},
	{"glpat-", "GITLAB_TOKEN", 6, ""},
	{"xoxb-", "SLACK_TOKEN", 6, ""}, {"xoxp-", "SLACK_TOKEN", 6, ""}, {"xoxa-", "SLACK_TOKEN", 6, ""},
	{"xoxs-", "SLACK_TOKEN", 6, ""}, {"xapp-", "SLACK_TOKEN", 6, ""},
	{"AKIA", "AWS_ACCESS_KEY_ID", 16, ""}, {"ASIA", "AWS_ACCESS_KEY_ID", 16, ""},
	{"AIza", "GOOGLE_API_KEY", 12, ""}, {"ya29.", "GOOGLE_ACCESS_TOKEN", 6, "."},
	{"npm_", "NPM_TOKEN", 20, ""}, {"hf_", "HF_TOKEN", 20, ""}, {"pypi-", "PYPI_TOKEN", 20, ""},
	{"SG.", "SENDGRID_API_KEY", 20, "."}, {"shpat_", "SHOPIFY_TOKEN", 6, ""}, {"dop_v1_", "DIGITALOCEAN_TOKEN", 6, ""},
	{"sk-", "API_KEY", 20, ""},
	{"eyJ", "JWT", 8, ".+/=%"}, // the Base64 text of a JSON object: a JSON Web Token (RFC 7519)
}

// startsPrefix reports whether a prefix begins with the byte.
func startsPrefix(c byte) bool { return strings.IndexByte("srwgxAynhpSde", c) >= 0 }

// prefixed calls do for the tokens within a datum.
func (p *component) prefixed(l leaf, do func(*span)) {
	if l.coding == number { // a word: no JSON
		l.coding = plain
	}
	p.view.literals(l.start, l.end, func(start, end int) {
		text := p.view.masked[:end]
		for pos := start; pos < end; pos++ {
			if !startsPrefix(text[pos]) || pos > start && isTokenByte(text[pos-1]) && !l.coding.endsEscape(text[start:pos]) {
				continue
			}
			if n, variable := prefixed(text[pos:]); n > 0 {
				p.whole(leaf{start: pos, end: pos + n, name: cmp.Or(l.name, "a token"), variable: variable, coding: l.coding, fixed: l.fixed}, do)
				pos += n - 1
			}
		}
	})
}

// prefixed is the length of the token that a text begins with, 0 for none.
func prefixed(text string) (length int, variable string) {
	for i := range prefixes {
		rest, ok := strings.CutPrefix(text, prefixes[i].text)
		if !ok {
			continue
		}
		n := 0
		for n < len(rest) && (isTokenByte(rest[n]) || strings.IndexByte(prefixes[i].more, rest[n]) >= 0) {
			n++
		}
		if token := strings.TrimRight(rest[:n], "."); len(token) >= prefixes[i].least && !isPlaceholder(rest[:n]) {
			return len(prefixes[i].text) + len(token), prefixes[i].variable
		}
	}
	return 0, ""
}

func isTokenByte(c byte) bool {
	return c == '_' || c == '-' || 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}
