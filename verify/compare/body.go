package compare

import (
	"fmt"
	"strings"

	"snipgen/request/uri"
)

func (c *comparison) body() []PartDifference {
	want, got := c.want.Body.Content.String(), string(c.got.Body)
	switch {
	case want == got:
		return nil
	case c.parts != nil:
		return c.parts.differences()
	}
	d := PartDifference{Part: "body", Kind: Changed}
	d.Want, d.Got = around(want, got)
	switch {
	case got == "":
		d.Kind, d.Want = Missing, clip(want)
	case want == "":
		d.Kind, d.Got = Added, clip(got)
	case c.want.IsJSON() && SameJSON(want, got):
		d.Kind = JSON
	case c.want.MediaType() == "application/x-www-form-urlencoded" && sameForm(want, got):
		d.Kind = Form
	}
	return []PartDifference{d}
}

// sameForm reports whether two forms have the same pairs in the same order
// (URL Standard, 5.1). A pair without "=" is another one than an empty value,
// and a text with a malformed escape equals itself only.
func sameForm(a, b string) bool {
	x, y := strings.Split(a, "&"), strings.Split(b, "&")
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if !samePair(x[i], y[i]) {
			return false
		}
	}
	return true
}

func samePair(a, b string) bool {
	if strings.Contains(a, "=") != strings.Contains(b, "=") {
		return false
	}
	nameA, valueA, _ := strings.Cut(a, "=")
	nameB, valueB, _ := strings.Cut(b, "=")
	return sameEscaped(nameA, nameB) && sameEscaped(valueA, valueB)
}

func sameEscaped(a, b string) bool {
	x, soundA := uri.DecodeForm(a)
	y, soundB := uri.DecodeForm(b)
	if !soundA || !soundB {
		return a == b
	}
	return x == y
}

// around shows where two texts part, with a little of what stands before.
func around(want, got string) (string, string) {
	i := 0
	for i < len(want) && i < len(got) && want[i] == got[i] {
		i++
	}
	return from(want, max(0, i-40)), from(got, max(0, i-40))
}

func from(s string, start int) string {
	if start == 0 {
		return clip(s)
	}
	return fmt.Sprintf("at byte %d %s", start, clip(s[start:]))
}
