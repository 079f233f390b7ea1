package main

import (
	"bufio"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"snipgen"
	"snipgen/verify/compare"
)

// printCheck prints a line for a snippet, and below it what a person has to
// know.
func printCheck(w *bufio.Writer, k *check, many bool) {
	label := k.made.target.ID
	if many {
		label = k.conversion.label() + ": " + label
	}
	fmt.Fprintf(w, "%s: %s\n", label, k.inWords())
	if k.verdict == different {
		k.printDifferences(w)
	}
	for _, line := range k.output {
		w.WriteString("    | " + line + "\n")
	}
	if k.hint != "" {
		w.WriteString("    " + k.hint + "\n")
	}
}

// inWords is the verdict in a line.
func (k *check) inWords() string {
	switch k.verdict {
	case verified:
		return k.label() + k.aside()
	case different:
		return fmt.Sprintf("DIFFERENT, though its label is %s", k.claim)
	case broken:
		return "BROKEN: " + printable(k.reason)
	case notMade:
		return "refused: the target cannot send this request"
	}
	return "not verified: " + k.reason
}

// label is that of the result. What was lost in reading cannot be compared: the
// request that was read is.
func (k *check) label() string {
	if k.made.result == nil || k.made.result.Fidelity == k.claim {
		return string(k.claim)
	}
	var parts []string
	for _, d := range k.made.result.Request.Losses {
		parts = append(parts, cmp.Or(partName(d.Part), d.Code))
	}
	slices.Sort(parts)
	return fmt.Sprintf("%s: what was read is sent %s; lost in reading: %s", k.made.result.Fidelity, k.claim, strings.Join(slices.Compact(parts), ", "))
}

// aside names the parts that are sent otherwise, as the label allows.
func (k *check) aside() string {
	if len(k.report.Differences) == 0 {
		return ""
	}
	var parts []string
	for _, d := range k.report.Differences {
		parts = append(parts, partName(d.Part)+" "+manner(d.Kind))
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// manner is a kind of difference in words.
func manner(k compare.Kind) string {
	switch k {
	case compare.JSON:
		return "as other text of equal JSON"
	case compare.Form, compare.Query:
		return "with other percent-encoding"
	}
	return string(k)
}

// partName is a part in words: "header accept".
func partName(part string) string { return strings.Replace(part, ":", " ", 1) }

// printDifferences shows the two requests, part by part.
func (k *check) printDifferences(w *bufio.Writer) {
	seen := map[string]bool{}
	for _, d := range k.report.Differences {
		seen[d.Part] = true
		note := ""
		if k.allows(d) {
			note = ", which its label allows"
		}
		fmt.Fprintf(w, "    %s: %s%s\n", partName(d.Part), manner(d.Kind), note)
		printSide(w, "request", d.Want)
		printSide(w, "sent", d.Got)
	}
	for _, part := range k.claimed {
		if !seen[part] {
			fmt.Fprintf(w, "    %s: sent as the request has it, though a warning says otherwise\n", partName(part))
		}
	}
}

// allows reports whether the label covers a difference.
func (k *check) allows(d compare.PartDifference) bool {
	if d.Kind.Equivalent() {
		return k.claim != snipgen.Exact
	}
	return k.claim == snipgen.Partial && slices.Contains(k.claimed, d.Part)
}

func printSide(w *bufio.Writer, side, text string) {
	if text != "" {
		fmt.Fprintf(w, "        %-8s %s\n", side, text)
	}
}

// The types of snipgen verify --json.
type (
	checkedJSON struct {
		Name    *string     `json:"name"`
		Index   int         `json:"index"`
		File    string      `json:"file"`
		Results []checkJSON `json:"results"`
	}

	checkJSON struct {
		Target      string           `json:"target"`
		Verdict     verdict          `json:"verdict"`
		Fidelity    string           `json:"fidelity"`    // as claimed
		Differences []differenceJSON `json:"differences"` // of what arrived
		Reason      *string          `json:"reason"`      // why it is not verified
		Output      []string         `json:"output"`      // of a snippet that is not
		Install     *string          `json:"install"`
		Run         string           `json:"run"`
	}

	differenceJSON struct {
		Part    string       `json:"part"`
		Kind    compare.Kind `json:"kind"`
		Allowed bool         `json:"allowed"` // by the label
		Request *string      `json:"request"`
		Sent    *string      `json:"sent"`
	}
)

func printChecksJSON(w *bufio.Writer, inputs []*input, conversions []conversion, checks []*check) error {
	requests := openList(w, `{"requests":`)
	for i := range conversions {
		c := &conversions[i]
		out := checkedJSON{Name: orNull(c.request.Name), Index: c.index, File: c.input.label(), Results: []checkJSON{}}
		for _, k := range checks {
			if k.conversion == c {
				out.Results = append(out.Results, k.json())
			}
		}
		if err := requests.add(out); err != nil {
			return err
		}
	}
	w.WriteString("],\n")
	return printFindings(w, inputs)
}

func (k *check) json() checkJSON {
	t := k.made.target
	out := checkJSON{
		Target: t.ID, Verdict: k.verdict, Fidelity: refused, Differences: []differenceJSON{},
		Reason: orNull(k.reason), Output: append([]string{}, k.output...), Install: orNull(t.Install), Run: t.Run,
	}
	if k.made.result != nil {
		out.Fidelity = string(k.made.result.Fidelity)
	}
	for _, d := range k.report.Differences {
		out.Differences = append(out.Differences, differenceJSON{d.Part, d.Kind, k.allows(d), orNull(d.Want), orNull(d.Got)})
	}
	return out
}

// progress says at a terminal what is waited for.
type progress struct {
	statusLine
	total int
}

func newProgress(s *session, total int) *progress {
	return &progress{newStatusLine(s), total}
}

func (p *progress) show(ended int, k *check) {
	p.write(fmt.Sprintf("%d of %d: %s", ended+1, p.total, k.made.target.ID))
}
