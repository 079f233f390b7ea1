package snipgen_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"snipgen"
	"snipgen/request"
)

// TestNoTargetFails: contents of text, of bytes and of references of every
// kind, as long as each length where a target goes another way, are printed or
// refused for a reason: no target fails at them.
func TestNoTargetFails(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, size := range sizes {
		for i := range rounds(size) {
			r := oddRequest(random, size)
			for _, target := range targets(t) {
				if _, err := snipgen.New().Render(r, target, snipgen.Options{Exact: i%2 == 1}); err != nil && !isSound(err) {
					t.Errorf("%d bytes of %.200q: %v", size, r.Body.Content, err)
				}
			}
		}
	}
}

// sizes are those around which manifests and dialects change their ways.
var sizes = []int{0, 1, 60, 255, 256, 257, 512, 1024, 100_000, 100_001, 130_001, 1_000_001}

func rounds(size int) int {
	if size > 1024 {
		return 4
	}
	return 40
}

func targets(t *testing.T) []string {
	t.Helper()
	var ids []string
	for _, info := range snipgen.Targets() {
		ids = append(ids, info.ID)
	}
	return ids
}

// isSound reports whether an error is the refusal by a target that works.
func isSound(err error) bool {
	reasons, refused := snipgen.IsRefused(err)
	if !refused || len(reasons) == 0 {
		return false
	}
	for _, d := range reasons {
		if d.Code == snipgen.InternalFault {
			return false
		}
	}
	return true
}

// oddRequest has a content of about size bytes, made of pieces.
func oddRequest(random *rand.Rand, size int) *snipgen.Request {
	var pieces []request.Segment
	for n, count := size, 1+random.IntN(5); count > 0; count-- {
		length := min(n, 1+size/count)
		n -= length
		pieces = append(pieces, oddLiteral(random, length))
		if random.IntN(3) > 0 {
			pieces = append(pieces, oddReference(random))
		}
	}
	r := &snipgen.Request{
		Method: []string{"POST", "PUT", "GET", "HEAD"}[random.IntN(4)], Scheme: "https", Authority: request.Text("example.com", request.Range{}),
		Path: request.Text("/", request.Range{}),
		Body: request.Body{Content: request.Join(pieces, request.Range{}), Present: true},
	}
	switch kind := oddTypes[random.IntN(len(oddTypes))]; {
	case strings.HasPrefix(kind, "multipart/"):
		head := request.Segment{Text: "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\nContent-Type: text/plain\r\n\r\n"}
		r.Body.Content = request.Join(append(append([]request.Segment{head}, pieces...), request.Segment{Text: "\r\n--b--\r\n"}), request.Range{})
		fallthrough
	case kind != "":
		r.Fields = append(r.Fields, request.Field{Name: "Content-Type", Value: request.Text(kind, request.Range{})})
	}
	return r
}

var oddTypes = []string{"", "application/json", "application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=b"}

func oddLiteral(random *rand.Rand, length int) request.Segment {
	alphabet := []string{"a", "a=b&", "\xff\x00\x9f", "é\n\"'$`\\", `{"k": "v"}`, "\x00", "\r\n"}[random.IntN(7)]
	return request.Segment{Text: strings.Repeat(alphabet, length/len(alphabet)+1)[:length]}
}

func oddReference(random *rand.Rand) request.Segment {
	variable := request.Segment{Kind: request.Variable, Text: "v"}
	return []request.Segment{
		variable,
		{Kind: request.Environment, Text: "E"},
		{Kind: request.File, Text: "photo.png"},
		{Kind: request.Dynamic, Text: "uuid"},
		{Kind: request.Dynamic, Text: "datetime", Args: []string{"YYYY [x] SSS", fmt.Sprint(random.IntN(9)), "M"}},
		{Kind: request.Base64, Parts: []request.Segment{{Text: "u:"}, variable}},
		{Kind: request.Percent, Parts: []request.Segment{variable}},
	}[random.IntN(7)]
}
