package snipgen_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"snipgen"
	"snipgen/request"
)

// plants is how many requests TestPlantedSecrets makes; the environment
// variable SNIPGEN_SECRETS sets another number, for an attack that goes on.
const plants = 250

// TestPlantedSecrets makes requests of every kind of input in which a secret
// stands in a place that tells it, and once more somewhere else: in values, in
// names, in other encodings. It is nowhere in what comes out.
func TestPlantedSecrets(t *testing.T) {
	count := plants
	if n, err := strconv.Atoi(os.Getenv("SNIPGEN_SECRETS")); err == nil {
		count = n
	}
	for i := range count {
		p := newPlant(uint64(i))
		for _, mode := range []snipgen.SecretsMode{hidingModes[i%len(hidingModes)], snipgen.RefuseSecrets} {
			p.check(t, i, mode)
		}
		if t.Failed() {
			return
		}
	}
}

// plant is a request with a secret in it.
type plant struct {
	*rand.Rand
	secret string
	told   bool // it is a token of a well-known service: no place has to tell it

	kind   snipgen.Kind
	method string
	name   string
	host   string
	path   string
	query  []string
	fields [][2]string
	body   string
	places []string // where the secret stands, for messages

	boundary string
	text     string // of the whole input
}

const alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

func (p *plant) letters(n int) string {
	out := make([]byte, n)
	for i := range out {
		out[i] = alphanumerics[p.IntN(len(alphanumerics))]
	}
	return string(out) + strconv.Itoa(p.IntN(10)) + "q"
}

func newPlant(seed uint64) *plant {
	p := &plant{Rand: rand.New(rand.NewPCG(seed, 8)), method: "POST", name: "a", host: "example.com", path: "/a"}
	p.kind = []snipgen.Kind{snipgen.Wire, snipgen.HTTPFile, snipgen.Curl, snipgen.HAR}[p.IntN(4)]
	random := p.letters(20)
	switch p.IntN(7) {
	case 0:
		p.secret, p.told = "ghp_"+random, true
	case 1:
		p.secret, p.told = []string{"sk_live_", "glpat-", "xoxb-", "AIza", "npm_"}[p.IntN(5)]+random, true
	case 2:
		p.secret = random
	case 3:
		p.secret = strings.ToLower(random)
	case 4:
		p.secret = random[:10] + string("+/=%&'$;, "[p.IntN(10)]) + random[10:]
	case 5:
		p.secret = random[:6] + `"'%4+=$&\é` + random[6:]
	default:
		p.secret = random[:12] + []string{"=", ":", "=="}[p.IntN(3)] + p.letters(10)
	}
	body := p.IntN(4)
	if !p.told || p.IntN(2) == 0 {
		p.tell(body)
	} else {
		p.note("text")
		p.field("X-Text", "it is "+p.secret)
	}
	for range 1 + p.IntN(3) {
		p.repeat()
	}
	p.finish(body)
	p.text = p.input()
	return p
}

func (p *plant) note(place string) { p.places = append(p.places, place) }

func (p *plant) field(name, value string) { p.fields = append(p.fields, [2]string{name, value}) }

// tell puts the secret where its place tells it.
func (p *plant) tell(body int) {
	plain := !strings.Contains(p.secret, "é")
	switch n := p.IntN(7); {
	case n == 0 && plain:
		p.note("bearer")
		p.field("Authorization", "Bearer "+p.secret)
	case n == 1 && plain:
		p.note("unknown scheme")
		p.field("Authorization", "Custom "+p.secret)
	case n == 2 && plain:
		p.note("digest")
		p.field("Authorization", `Digest username="a", realm="b", uri="/", response=`+strings.ReplaceAll(p.secret, `"`, "")+`, qop=auth`)
		p.secret = strings.ReplaceAll(p.secret, `"`, "")
		if strings.ContainsAny(p.secret, separatorsOfParts) {
			p.field("X-Api-Key", p.secret)
		}
	case n == 3 && !strings.Contains(p.secret, ";") && plain:
		p.note("cookie")
		p.field("Cookie", "sid="+p.secret)
	case n == 4:
		p.note("query")
		p.query = append(p.query, "access_token="+url.QueryEscape(p.secret))
	case n == 5 && body == 1:
		p.note("member")
		p.body = `{"password": ` + quotedJSON(p.secret) + "}"
	case n == 6:
		p.note("basic")
		p.field("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte("alice:"+p.secret)))
	default:
		p.note("key")
		p.field("X-Api-Key", p.secret)
	}
}

// separatorsOfParts are what a parameter of credentials cannot hold.
const separatorsOfParts = ", ;=:'\\"

func quotedJSON(text string) string {
	out, _ := json.Marshal(text)
	return string(out)
}

// encoded is the secret as it may stand anywhere.
func (p *plant) encoded() string {
	switch p.IntN(9) {
	case 0:
		return url.QueryEscape(p.secret)
	case 1:
		return strings.ToLower(url.PathEscape(p.secret))
	case 2:
		return base64.StdEncoding.EncodeToString([]byte(p.secret))
	case 3:
		return base64.URLEncoding.EncodeToString([]byte("ab"[:p.IntN(3)] + p.secret + "tail"))
	case 4:
		return strings.Trim(quotedJSON(p.secret), `"`)
	case 5:
		return allEscaped(p.secret)
	case 6:
		return strings.ReplaceAll(strings.ToUpper(p.secret), "É", "é")
	}
	return p.secret
}

func allEscaped(text string) string {
	var out strings.Builder
	for i := range len(text) {
		fmt.Fprintf(&out, "%%%02x", text[i])
	}
	return out.String()
}

// repeat puts the secret into one more place, where it can stand there.
func (p *plant) repeat() {
	token, uri := p.secret, url.PathEscape(p.encoded())
	if !request.IsToken(token) || strings.Contains(token, "'") {
		token = ""
	}
	switch n := p.IntN(14); {
	case n == 0:
		p.note("query name")
		p.query = append(p.query, url.QueryEscape(p.secret)+"=1")
	case n == 1:
		p.note("query value")
		p.query = append(p.query, "q="+url.QueryEscape(p.encoded()))
	case n == 2:
		p.note("raw pair")
		p.query = append(p.query, strings.NewReplacer(" ", "+", "%", "%25", "#", "%23", "\"", "%22", "\\", "%5C", "é", "%C3%A9").Replace(p.secret))
	case n == 3:
		p.note("path")
		p.path += "/" + uri + "/x"
	case n == 4 && token != "":
		p.note("method")
		p.method = token
	case n == 5 && token != "":
		p.note("field name")
		p.field(token, "1")
	case n == 6 && !strings.ContainsAny(p.secret, "é"):
		p.note("field value")
		p.field("X-Log", "got "+p.encoded()+".")
	case n == 7 && token != "":
		p.note("cookie name")
		p.field("Cookie", "theme=dark; "+token+"=1")
	case n == 8 && token != "" && !strings.ContainsAny(token, "!#$%&'*^`|~+._"):
		p.note("host")
		p.host = strings.ToLower(token) + ".example.com"
	case n == 9 && isAlphanumeric(p.secret):
		p.note("boundary")
		p.boundary = p.secret
	case n == 10:
		p.note("body name")
		p.body += "\x01"
	case n == 11:
		p.note("body value")
		p.body += "\x02"
	case n == 12 && p.kind == snipgen.HTTPFile && !strings.ContainsAny(p.secret, "#\n"):
		p.note("request name")
		p.name = p.secret
	case p.kind == snipgen.HTTPFile && isAlphanumeric(p.secret):
		p.note("variable")
		p.field("X-Variable", "{{"+p.secret+"}}")
	default:
		p.note("referer")
		p.field("Referer", "https://example.com/"+uri+"?x="+uri)
	}
}

func isAlphanumeric(text string) bool { return strings.Trim(text, alphanumerics+"_") == "" }

// finish makes the body.
func (p *plant) finish(kind int) {
	name, value := strings.Contains(p.body, "\x01"), strings.Contains(p.body, "\x02")
	member := strings.Trim(p.body, "\x01\x02")
	p.body = ""
	if p.boundary != "" {
		kind = 2
		p.field("X-Api-Key", p.secret)
	}
	pick := func(is bool, encode func(string) string) string {
		if is {
			return encode(p.secret)
		}
		return "plain"
	}
	switch kind {
	case 0:
		p.field("Content-Type", "application/x-www-form-urlencoded")
		p.body = pick(name, url.QueryEscape) + "=" + pick(value, url.QueryEscape) + "&a=b"
	case 1:
		p.field("Content-Type", "application/json")
		p.body = "{" + pick(name, quotedJSON) + ": " + pick(value, quotedJSON) + "}"
		if !name {
			p.body = strings.ReplaceAll(p.body, "plain:", `"plain":`)
		}
		p.body = strings.ReplaceAll(p.body, ": plain", `: "plain"`)
		if member != "" {
			p.body = "[" + p.body + ", " + member + "]"
		}
	case 2:
		if p.boundary == "" {
			p.boundary = "border"
		}
		p.field("Content-Type", "multipart/form-data; boundary="+p.boundary)
		keep := func(s string) string { return strings.ReplaceAll(s, `"`, "%22") }
		p.body = "--" + p.boundary + "\r\nContent-Disposition: form-data; name=\"" + pick(name, keep) + "\"; filename=\"" + pick(name, keep) + "\"\r\n\r\n" +
			pick(value, strings.Clone) + "\r\n--" + p.boundary + "--\r\n"
	default:
		p.field("Content-Type", "text/plain")
		p.body = "the " + pick(name, strings.Clone) + " is " + pick(value, func(string) string { return p.encoded() })
	}
	if p.kind == snipgen.HTTPFile && p.IntN(6) == 0 && isAlphanumeric(p.secret) {
		p.note("file name")
		p.fields = slices.DeleteFunc(p.fields, func(f [2]string) bool { return f[0] == "Content-Type" })
		p.field("X-Api-Key", p.secret)
		p.body = "< ./" + p.secret + ".json"
	}
}

func (p *plant) target() string {
	if len(p.query) == 0 {
		return p.path
	}
	return p.path + "?" + strings.Join(p.query, "&")
}

// input is the text of the request.
func (p *plant) input() string {
	switch p.kind {
	case snipgen.Curl:
		return p.command()
	case snipgen.HAR:
		return p.archive()
	}
	head := p.method + " "
	if p.kind == snipgen.HTTPFile {
		head = "### " + p.name + "\n# " + p.secret + "\n" + head + "https://" + p.host + p.target() + " HTTP/1.1\n"
	} else {
		head += p.target() + " HTTP/1.1\r\nHost: " + p.host + "\r\n"
	}
	for _, f := range p.fields {
		head += f[0] + ": " + f[1] + "\r\n"
	}
	return head + "\r\n" + p.body
}

func (p *plant) command() string {
	quoted := func(s string) string { return " '" + strings.ReplaceAll(s, "'", `'\''`) + "'" }
	out := "curl -X" + quoted(p.method) + " --globoff" + quoted("https://"+p.host+p.target())
	for _, f := range p.fields {
		out += " -H" + quoted(f[0]+": "+f[1])
	}
	if p.IntN(3) == 0 {
		p.note("-u")
		out += " -u" + quoted(p.secret)
	}
	return out + " --data-raw" + quoted(p.body) + "\n"
}

func (p *plant) archive() string {
	type pair struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	fields, mediaType := []pair{}, ""
	for _, f := range p.fields {
		fields = append(fields, pair{f[0], f[1]})
		if f[0] == "Content-Type" {
			mediaType = f[1]
		}
	}
	entry := map[string]any{"request": map[string]any{
		"method": p.method, "url": "https://" + p.host + p.target(), "httpVersion": "HTTP/1.1", "headers": fields,
		"postData": map[string]any{"mimeType": mediaType, "text": p.body},
	}}
	out, _ := json.Marshal(map[string]any{"log": map[string]any{"version": "1.2", "entries": []any{entry}}})
	return string(out)
}

// check reads the request and writes it for all targets.
func (p *plant) check(t *testing.T, number int, mode snipgen.SecretsMode) {
	t.Helper()
	h, text := hider(t, mode), p.text
	read := snipgen.ReadInput(text, snipgen.ReadOptions{Kind: p.kind, Secrets: h})
	fail := func(what, where string) {
		t.Errorf("%d, %s, %s, %q in %v: %s in %s\n%s", number, p.kind, mode, p.secret, p.places, what, where, text)
	}
	for _, d := range read.Diagnostics {
		if form := p.shown(d.Message + " " + d.Hint + " " + d.Part); form != "" {
			fail(form, d.Message)
		}
		if d.Code == "secret" && d.Range == (snipgen.Range{}) && p.kind != snipgen.Wire && p.kind != snipgen.HTTPFile {
			fail("no place", d.Message)
		}
	}
	if mode == snipgen.RefuseSecrets && len(read.Requests) > 0 {
		fail("not refused", "the request")
	}
	for _, r := range read.Requests {
		for target, said := range outputs(t, r, h) {
			if form := p.shown(said); form != "" {
				fail(form, target+":\n"+said)
				return
			}
			if strings.Contains(said, "secret-left") {
				fail("only the last line of defence", target)
				return
			}
		}
	}
}

// outputs are what each target makes of a request, with all that is said about
// it, and what stands in the request itself.
func outputs(t *testing.T, r *snipgen.Request, h *snipgen.Secrets) map[string]string {
	t.Helper()
	own := r.Name + "\n" + r.Method + " " + r.URL().String() + "\n" + r.Body.Content.String()
	for _, f := range r.Fields {
		own += "\n" + f.Name + ": " + f.Value.String()
	}
	out := map[string]string{"the request": own}
	for _, target := range snipgen.Targets() {
		result, err := snipgen.New().Render(r, target.ID, snipgen.Options{Hidden: h})
		switch reasons, refused := snipgen.IsRefused(err); {
		case refused:
			out[target.ID] = fmt.Sprint(reasons)
		case err != nil:
			t.Fatalf("%s: %v\n%s", target.ID, err, own)
		default:
			out[target.ID] = result.Code + fmt.Sprint(result.Warnings, result.Inputs)
		}
	}
	return out
}

// shown is the form in which a text holds the secret; "" for none.
func (p *plant) shown(text string) string {
	plain := strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\'`, `'`, `\$`, "$", `\/`, "/", `'\''`, "'", `\u00e9`, "é").Replace(text)
	text = strings.ToLower(text + "\n" + plain)
	for _, form := range []string{p.secret, url.QueryEscape(p.secret), url.PathEscape(p.secret), allEscaped(p.secret), strings.Trim(quotedJSON(p.secret), `"`),
		base64.RawStdEncoding.EncodeToString([]byte(p.secret)[:len(p.secret)/3*3]), base64.RawURLEncoding.EncodeToString([]byte(p.secret)[:len(p.secret)/3*3])} {
		if strings.Contains(text, strings.ToLower(form)) {
			return form
		}
	}
	return ""
}
