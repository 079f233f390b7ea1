package curl

import (
	"testing"

	"snipgen/request/requesttest"
)

type row struct {
	name    string
	input   string
	options Options
	want    string // see dump
}

func TestParse(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			requests, found := Parse(c.input, c.options)
			if got := "\n" + requesttest.Dump(c.input, requests, found); got != c.want {
				t.Errorf("%s\ngot %s\nwant %s", c.input, got, c.want)
			}
		})
	}
}
