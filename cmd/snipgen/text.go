package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"
)

// each calls do for every snippet there is, and stops at the first error. The
// code of one snippet at a time is in memory, besides what is kept.
func each(conversions []conversion, do func(c *conversion, made *snippet, code content) error) error {
	for i := range conversions {
		for j := range conversions[i].snippets {
			made := &conversions[i].snippets[j]
			if made.result == nil {
				continue
			}
			code, err := made.result.code()
			if err == nil {
				err = do(&conversions[i], made, code)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// only reports whether there is one snippet.
func only(conversions []conversion) bool {
	return len(conversions) == 1 && len(conversions[0].snippets) == 1
}

// printText prints code: a single snippet as it is, several as one document
// where they make one, else with a line before each, like head and tail do with
// several files.
func printText(w *bufio.Writer, conversions []conversion) error {
	if all, ok, err := joined(conversions); ok || err != nil {
		w.WriteString(all)
		return err
	}
	bare, many, gap := only(conversions), len(conversions) > 1, ""
	return each(conversions, func(c *conversion, made *snippet, code content) error {
		if !bare {
			label := made.target.ID
			if many {
				label = c.label() + ": " + label
			}
			fmt.Fprintf(w, "%s==> %s <==\n", gap, visible(label))
			gap = "\n"
		}
		return code.print(w, !bare)
	})
}

// joined is one document of all snippets; false when they make none.
func joined(conversions []conversion) (string, bool, error) {
	if len(conversions) < 2 || len(conversions[0].snippets) != 1 || !conversions[0].snippets[0].target.Message {
		return "", false, nil
	}
	var codes []string
	err := each(conversions, func(_ *conversion, _ *snippet, code content) error {
		codes = append(codes, code.String())
		return nil
	})
	all, ok := conversions[0].snippets[0].target.Join(codes)
	return all, ok && err == nil, err
}

// printMarkdown prints fenced code: a single snippet as it is, several under
// headings.
func printMarkdown(w *bufio.Writer, conversions []conversion) error {
	bare, many, level, gap := only(conversions), len(conversions) > 1, "##", ""
	var last *conversion
	return each(conversions, func(c *conversion, made *snippet, code content) error {
		if many && c != last {
			fmt.Fprintf(w, "%s## %s\n", gap, markdown(c.label()))
			last, level, gap = c, "###", "\n"
		}
		if !bare {
			fmt.Fprintf(w, "%s%s %s\n\n", gap, level, markdown(made.target.Title))
			gap = "\n"
		}
		return fence(w, made.target.Fence, code)
	})
}

func fence(w *bufio.Writer, info string, code content) error {
	ticks := strings.Repeat("`", max(3, 1+code.longestRun('`')))
	w.WriteString(ticks + fenceInfo(info) + "\n")
	if err := code.print(w, true); err != nil {
		return err
	}
	_, err := w.WriteString(ticks + "\n")
	return err
}

// label is what a person calls the request.
func (c *conversion) label() string {
	name := c.input.label()
	switch {
	case c.request.Name != "":
		return printable(name + "#" + c.request.Name)
	case len(c.input.requests) > 1:
		return printable(name + "#" + strconv.Itoa(c.index+1))
	}
	return printable(name)
}
