package main

import "bufio"

// parseCmd shows how requests are read.
type parseCmd struct {
	Files []string `arg:"" optional:"" name:"file" help:"Files with requests; - or none is standard input"`
	JSON  bool     `name:"json" help:"Print a JSON object"`

	readFlags
}

// Run prints the requests that could be read, even when others could not.
func (c *parseCmd) Run(s *session) error {
	inputs, err := c.read(s, c.Files, true)
	if err != nil {
		return err
	}
	if c.JSON {
		return s.asJSON(func(w *bufio.Writer) error { return s.printModelJSON(w, inputs) })
	}
	gap := ""
	for _, in := range inputs {
		for i, r := range in.requests {
			one := conversion{input: in, request: r, index: in.numbers[i] - 1}
			if s.leaks(in, &one) {
				continue
			}
			s.asText(func(w *bufio.Writer) {
				w.WriteString(gap)
				showModel(w, one.label(), r)
			})
			gap = "\n"
		}
	}
	return nil
}
