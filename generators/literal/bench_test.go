package literal

import (
	"strings"
	"testing"

	"snipgen/request/jsontree"
)

// document is about 2 KiB of JSON as services send it.
var document = "[" + strings.Repeat(`{"id": 184, "name": "caf\u00e9 \"one\"", "price": 12.5, "tags": ["a", "b"], "open": true, "note": null},`, 19) + `{}]`

func BenchmarkText(b *testing.B) {
	for _, d := range dialects {
		b.Run(d.Name, func(b *testing.B) { benchmark(b, d, Text(document)) })
	}
}

func BenchmarkJSON(b *testing.B) {
	tree, err := jsontree.Parse(document)
	if err != nil {
		b.Fatal(err)
	}
	for _, d := range dialects {
		if d.HasJSON() {
			b.Run(d.Name, func(b *testing.B) { benchmark(b, d, JSON{&tree.Root}) })
		}
	}
}

func BenchmarkHoldsJSON(b *testing.B) {
	tree, err := jsontree.Parse(document)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := python.HoldsJSON(tree); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmark(b *testing.B, d *Dialect, v Value) {
	dst, err := d.Append(nil, v, Layout{Indent: "    ", Depth: 0})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		dst, _ = d.Append(dst[:0], v, Layout{Indent: "    ", Depth: 0})
	}
}
