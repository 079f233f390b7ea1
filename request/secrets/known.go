package secrets

import (
	"encoding/base64"
	"slices"
	"strings"
)

// Lengths in bytes from which a secret is looked for where its place does not
// tell it. A shorter text stands elsewhere by chance; in messages only there
// is little else.
const (
	leastRepeated = 8
	leastCleaned  = 4
)

// maxKnown bounds the texts that are looked for.
const maxKnown = 1 << 17

// known is a secret that has been found, as it is remembered.
type known struct {
	natural  string
	variable string // what it is called; "" before it has a name
	part     string // where it was found first, as a diagnostic has it
	coded    *known // for Base64 text: what it is a piece of
}

// origin is the secret itself, for what is made of it.
func (k *known) origin() *known {
	if k.coded != nil {
		return k.coded
	}
	return k
}

// name is what the secret is called, or would be.
func (k *known) name() string {
	k = k.origin()
	if k.variable != "" {
		return k.variable
	}
	return k.natural
}

// registry are the secrets of a run by the texts that tell of them.
type registry struct {
	texts map[string]*known
	full  bool // there have been more
	built int  // how many texts the finders know

	finder  *finder // of texts that are found anywhere
	short   *finder // of those that are found in messages only
	unquote *finder // of texts without what quoting may change
}

// learn takes a secret of a component to what is looked for elsewhere.
func (g *registry) learn(x *secret, p *component) {
	if len(x.raw) < leastCleaned || g.texts[x.raw] != nil {
		return
	}
	k := &known{natural: x.natural, part: p.part()}
	g.learnText(x.raw, k)
	g.learnText(x.coding.decoded(x.raw), k)
	for _, piece := range pieces(x.raw) {
		g.learnText(piece, k)
	}
	if _, rest, found := strings.Cut(x.raw, " "); found && x.schemed {
		g.learnText(rest, k)
	}
}

// learnText remembers a text and the Base64 text of it.
func (g *registry) learnText(text string, k *known) {
	if g.texts[text] != nil {
		return
	}
	g.add(text, k)
	if len(text) >= leastRepeated && isSearched(text) {
		coded := &known{coded: k}
		for _, core := range cores(text) {
			g.add(core, coded)
		}
	}
}

// add remembers a text; of one with NUL, which stands for references, what is
// between.
func (g *registry) add(text string, k *known) {
	for text := range strings.SplitSeq(text, "\x00") {
		if len(text) < leastCleaned || g.texts[text] != nil || !isSearched(text) {
			continue
		}
		if len(g.texts) >= maxKnown {
			g.full = true
			return
		}
		g.texts[text] = k
	}
}

// isSearched reports whether a text is told from others that are no secret: it
// is no word for what a secret is, no placeholder, and more than a line of
// dashes.
func isSearched(text string) bool {
	if len(text) < leastRepeated && isWord(text) || isMember(text) || isPlaceholder(text) {
		return false
	}
	return len(text) < leastRepeated || strings.ContainsFunc(text, isWordRune) && strings.Trim(text, text[:1]+text[len(text)-1:]) != ""
}

// isWord reports whether a text is lower case letters only, as the words of
// messages are.
func isWord(text string) bool { return strings.Trim(text, "abcdefghijklmnopqrstuvwxyz") == "" }

// build makes the finders anew when there is more to find.
func (g *registry) build() {
	if g.built == len(g.texts) {
		return
	}
	g.built = len(g.texts)
	var long, short, unquoted []pattern
	for text, k := range g.texts {
		if len(text) < leastRepeated {
			short = append(short, pattern{text, k})
			continue
		}
		long = append(long, pattern{text, k})
		if plain := bare(text); len(plain) < len(text) && len(plain) >= leastRepeated && isSearched(plain) {
			unquoted = append(unquoted, pattern{plain, k})
		}
	}
	g.finder, g.short, g.unquote = newFinder(long, leastRepeated), newFinder(short, leastCleaned), newFinder(unquoted, leastRepeated)
}

// bare is a text without what quoting may change.
func bare(text string) string {
	if !strings.ContainsAny(text, quotes) {
		return text
	}
	var out strings.Builder
	for i := range len(text) {
		if strings.IndexByte(quotes, text[i]) < 0 {
			out.WriteByte(text[i])
		}
	}
	return out.String()
}

// publicParameters are those of credentials that are no secrets: RFC 7616,
// 3.4, RFC 5849, 3.1, RFC 9421, 2.3, and the signatures of AWS.
var publicParameters = []string{
	"realm", "uri", "algorithm", "qop", "nc", "charset", "userhash", "stale", "domain", "signedheaders", "headers", "keyid", "created", "expires",
	"oauth_signature_method", "oauth_version", "oauth_timestamp", "oauth_callback", "version", "ts", "timestamp", "type",
}

// pieces are the parts of a secret that are secrets by themselves: what has
// both letters and digits between the characters that credentials and the like
// are put together with. A scheme that is not known, and the lines of a key,
// are such parts.
func pieces(text string) []string {
	var out []string
	name := ""
	for start := 0; start < len(text) && len(out) < maxPieces; {
		n := strings.IndexAny(text[start:], separators)
		if n < 0 {
			n = len(text) - start
		}
		piece := text[start : start+n]
		if n >= leastRepeated && n < len(text) && isRandom(piece) && !slices.Contains(publicParameters, strings.ToLower(name)) {
			out = append(out, piece)
		}
		if n > 0 {
			name = piece
		}
		start += n + 1
	}
	return out
}

const (
	separators = " \t\r\n,;:=\"'.\\"
	maxPieces  = 1000 // of one secret
)

// isRandom knows a text that was made by chance: it has digits and letters,
// and is no path.
func isRandom(piece string) bool {
	return piece[0] != '/' && strings.ContainsAny(piece, "0123456789") &&
		strings.ContainsFunc(piece, func(r rune) bool { return r > '9' && isWordRune(r) })
}

// cores are what is the same in the Base64 text of all data that hold a text:
// one for each of the three places that its first byte may have in a group (RFC
// 4648, 4), in both alphabets. Of a long text its beginning is enough.
func cores(text string) []string {
	text = text[:min(len(text), 96)]
	var out []string
	for shift := range 3 {
		coded := base64.RawStdEncoding.EncodeToString(append(make([]byte, shift, shift+len(text)), text...))
		core := coded[(8*shift+5)/6 : 8*(shift+len(text))/6]
		out = append(out, core)
		if strings.ContainsAny(core, "+/") {
			out = append(out, strings.ReplaceAll(strings.ReplaceAll(core, "+", "-"), "/", "_"))
		}
	}
	return out
}

// isBase64 knows the characters of Base64 text, in both alphabets, but for the
// slash, which paths have.
func isBase64(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '+' || c == '-' || c == '_'
}
