package main

import (
	"bufio"
	"io"
	"reflect"
	"strings"
	"testing"
)

// TestPlainCommandLines: what is read without kong is what kong reads.
func TestPlainCommandLines(t *testing.T) {
	for line, isPlain := range map[string]bool{
		"-t python": true, "--target python a.http": true, "-t py,node/axios b c.http -t all": true, "a.http b.http": true, "b -t b c": false, "a -t c b": false, "-t a, -t b": false, "-t a,,b": false,
		"-t a\\,b": false, "-t": false, "": false, "-t py --exact": false, "targets": false, "generate -t py": false, "-t py -": false, "-tpy": false,
		"--target=py": false, "--help": false, "-t py -- a": false, "batch": false, "-t -O": false, "version": false,
	} {
		args := strings.Fields(line)
		got, ok := plainGenerate(args)
		if ok != isPlain {
			t.Errorf("%q: %v", line, ok)
		}
		if !ok {
			continue
		}
		model := &quickGrammar{}
		parser, err := newParser(model, &session{out: bufio.NewWriter(io.Discard), err: io.Discard})
		if err == nil {
			_, err = parser.Parse(args)
		}
		if err != nil || !reflect.DeepEqual(got, &model.Generate) {
			t.Errorf("%q: %v\ngot  %+v\nkong %+v", line, err, got, model.Generate)
		}
	}
}
