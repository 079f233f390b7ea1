package conformance

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Raw is a request as a text.
type Raw struct{ Name, Raw string }

// The dimensions that the systematic requests cross.
var (
	systematicMethods = []string{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "QUERY"}
	systematicPaths   = []string{
		"/", "/items", "/items/42/parts", "/a%20b/c%2Fd", "/caf%C3%A9", "/v1/users:batchGet", "/files/a(b)'c", "/x;v=1/y,z", "/@me/~home/$top",
		"/v2/orders/8c1f5a40-6f0e-4f6e-9d57-0d1f5e1b2c3d", "/search", "/a+b=c&d!*", "/empty//segment/",
	}
	systematicQueries = []string{
		"", "?q=blue+shoes", "?tag=new&tag=sale&tag=new", "?page=2&per_page=100&sort=-created", "?flag&empty=&x=1", "?q=caf%C3%A9%20au%20lait",
		"?filter%5Bname%5D=a&filter%5Bage%5D=3", "?redirect=https%3A%2F%2Fexample.com%2F%3Fa%3D1%26b%3D2", "?2=b&1=a&10=c", "?a=1;b=2&c=*!~()",
		"?ids=1,2,3&at=2024-05-01T12:00:00Z", "?path=a/b?c@d:e&mail=ann@example.com", "?%24select=id%2Cname&%24top=5", "?&a=1&&b=2&",
	}
	systematicHeaders = []string{
		"", "Accept: application/json\r\n", "Authorization: Bearer {token}\r\n", "Authorization: Basic YWxpY2U6czNjcmV0\r\n",
		"X-Empty:\r\nX-Tag: one\r\nX-Tag: two\r\n", "Cookie: session=abc123; theme=dark\r\n", "If-None-Match: \"33a64df5\"\r\nCache-Control: no-cache\r\n",
		"User-Agent: Example/1.0 (+https://example.com)\r\nAccept-Language: de, en;q=0.5\r\n", "X-Trace: a=1,b=2; c=\"d e\"\r\nx-lower: v\r\n",
		"Accept: text/html, application/xml;q=0.9, */*;q=0.8\r\n", "X-API-Key: k-123/+=\r\nIdempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324\r\n",
		"Authorization: Token token=\"abc\", scope=\"a b\"\r\n", "If-Match: *\r\nPrefer: return=minimal\r\n",
		"traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n", "Range: bytes=0-99\r\nX-Requested-With: XMLHttpRequest\r\n",
		"X_Under.score~tilde: 1\r\nX-Number: 007\r\n", "Authorization: Digest username=\"a\", realm=\"b\"\r\nX-Request-Id: 1\r\n",
		"Accept-Language: pt-BR\r\nX-Signature: sha256=9f86d081884c7d65\r\n",
	}
	// often lists the methods that most requests have: how many more times
	// than the others each is crossed with a kind of body that fits it.
	often = map[string]int{"GET": 8, "POST": 2, "PUT": 1}
	// hostile are texts that are code somewhere.
	hostile = []string{
		`'; touch snipgen-canary; '`, "`touch snipgen-canary`", `$(touch snipgen-canary)`, `"+require('fs').writeFileSync('snipgen-canary','')+"`,
		`${require('fs').writeFileSync('snipgen-canary','')}`, `'+__import__('os').system('touch snipgen-canary')+'`, `\'); touch('snipgen-canary'); //`,
		`{$x} ${x} $x @x #{x} %x% !x`, `"""+x+"""'''`, `\u0022+x+\u0022`, `</script><script>x()</script>`, `*/ x(); /*`, `?><?php touch('snipgen-canary'); ?>`,
		`\`, `\\'\"`, `@snipgen-canary`, "{\"}{}", `%s%n%d{0}`, `'"'"'"\`, "a\tb",
	}
)

// A body kind writes the fields and the content of a body of hostile texts.
type bodyKind struct {
	name  string
	write func(pick func() string) (fields, content string)
}

var bodyKinds = []bodyKind{
	{"none", func(func() string) (string, string) { return "", "" }},
	{"json", func(pick func() string) (string, string) {
		return "Content-Type: application/json\r\n",
			fmt.Sprintf("{\"text\":%s,%s:[1,-2.5,true,null,{}],\"n\":9007199254740993}", jsonText(pick()), jsonText(pick()))
	}},
	{"form", func(pick func() string) (string, string) {
		return "Content-Type: application/x-www-form-urlencoded\r\n", "a=" + escaped(pick()) + "&" + escaped(pick()) + "=2&a=&b"
	}},
	{"multipart", func(pick func() string) (string, string) {
		return "Content-Type: multipart/form-data; boundary=Xsystematic\r\n",
			"--Xsystematic\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + pick() +
				"\r\n--Xsystematic\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.txt\"\r\nContent-Type: text/plain\r\n\r\n" +
				pick() + "\r\n" + pick() + "\r\n--Xsystematic--\r\n"
	}},
	{"text", func(pick func() string) (string, string) {
		return "Content-Type: text/plain; charset=utf-8\r\n", pick() + "\n" + pick() + "\r\n" + pick() + "é😀"
	}},
	{"xml", func(pick func() string) (string, string) {
		return "Content-Type: application/xml\r\n", "<a b=\"1\"><![CDATA[" + pick() + "]]></a>"
	}},
	{"untyped", func(pick func() string) (string, string) { return "", pick() }},
	{"bytes", func(pick func() string) (string, string) {
		return "Content-Type: application/octet-stream\r\n", "\x00\xff\xfe\r\n" + pick() + "\x80\x1a"
	}},
}

// Systematic makes the same requests on every call: each kind of body with
// each of the methods that fit it, those that are used most more than once, the
// other dimensions dealt out so that every value of each is used equally often,
// and hostile texts in every place.
func Systematic() []Raw {
	d := &dealer{random: rand.New(rand.NewPCG(9110, 9112))}
	var out []Raw
	for _, kind := range bodyKinds {
		for _, method := range systematicMethods {
			if takes(method, kind.name) {
				out = append(out, d.requests(method, kind)...)
			}
		}
	}
	return out
}

// requests are the requests of a method with a kind of body.
func (d *dealer) requests(method string, kind bodyKind) []Raw {
	name := fmt.Sprintf("systematic-%s-%s", kind.name, strings.ToLower(method))
	out := []Raw{{name, d.request(method, kind)}}
	for i := range often[method] {
		out = append(out, Raw{fmt.Sprintf("%s-%d", name, i+2), d.request(method, kind)})
	}
	return out
}

// takes keeps the contents that nobody sends with a method to the hand-written
// requests.
func takes(method, kind string) bool {
	return kind == "none" || method != "GET" && method != "HEAD"
}

// dealer hands out the values of each dimension in turn, shuffled.
type dealer struct {
	random *rand.Rand
	hands  map[*string][]string
}

// deal takes the next value of a dimension; when all are out it shuffles anew.
func (d *dealer) deal(dimension []string) string {
	key := &dimension[0]
	if len(d.hands[key]) == 0 {
		hand := append([]string(nil), dimension...)
		d.random.Shuffle(len(hand), func(i, j int) { hand[i], hand[j] = hand[j], hand[i] })
		if d.hands == nil {
			d.hands = map[*string][]string{}
		}
		d.hands[key] = hand
	}
	value := d.hands[key][0]
	d.hands[key] = d.hands[key][1:]
	return value
}

func (d *dealer) request(method string, kind bodyKind) string {
	pick := func() string { return d.deal(hostile) }
	query := d.deal(systematicQueries)
	if kind.name == "none" {
		query += map[bool]string{true: "?", false: "&"}[query == ""] + "hostile=" + escaped(pick())
	}
	fields, content := kind.write(pick)
	head := method + " " + d.deal(systematicPaths) + query + " HTTP/1.1\r\nHost: api.example.com\r\n" +
		d.deal(systematicHeaders) + "X-Hostile: " + pick() + "\r\n" + fields
	if kind.name != "none" {
		head += fmt.Sprintf("Content-Length: %d\r\n", len(content))
	}
	return head + "\r\n" + content
}

// escaped percent-encodes all but letters and digits, with a plus for a space.
func escaped(s string) string {
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			b.WriteByte('+')
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// jsonText quotes a text as JSON.
func jsonText(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\t", `\t`).Replace(s) + `"`
}
