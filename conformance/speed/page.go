package main

import (
	"fmt"
	"strings"
)

const pageHead = `# Speed

Made by ` + "`make speed`" + `; do not edit. Each benchmark ran %d times, in turn with the others, and its best
run counts. Measured on %d cores of a server, with Go %s and Node.js %s.

The first rows are from a raw request to code for python/requests, reading it included, in a program
that has done so before, on one core. Beside them stand two packages of npm for the like,
@scalar/snippetz %s and httpsnippet %s. They get the request as the object that they work
on, without the fields that every client sets by itself: they read no message, and escape little of
what they print.

The floor of the process is a program that imports kong, sprig and text/template and copies its
input: what these libraries cost at each start. A line of a batch is one of five requests, for
python/requests. The core for js/wasm is the whole library with all targets, without the command
line; it does not link sprig.

| what | measured | so many times | aim |
|---|--:|--:|--:|
`

// pageOf is docs/speed.md.
func pageOf(f figures, m machine) string {
	t := table{figures: f}
	fmt.Fprintf(&t.out, pageHead, *turns, m.cores, m.goes, m.node, m.versions["@scalar/snippetz"], m.versions["httpsnippet"])
	t.peers("a bearer request", "Bearer", "2.5", "2.4 µs")
	t.peers("a JSON body of 2 KiB", "JSON2K", "7", "")
	t.targets()
	t.process()
	t.row("`snipgen batch`, lines a second, one core", count(f["Batch snippets/s"]), "", "")
	t.row("the same, two cores", count(f["Batch-2 snippets/s"]), t.times("Batch-2 snippets/s", "Batch snippets/s"), "")
	t.row("the core for js/wasm", megabytes(f["WASM B"]), "", "")
	t.row("the same, packed with gzip", megabytes(f["WASM packed-B"]), "", "")
	return t.out.String()
}

type table struct {
	figures
	out strings.Builder
}

func (t *table) row(cells ...string) {
	t.out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// times is how often a figure is another one.
func (t *table) times(key, of string) string {
	return fmt.Sprintf("%.2f", t.figures[key]/t.figures[of])
}

// peers has the rows of one request.
func (t *table) peers(what, benchmark, aim, absolute string) {
	ours := "Convert" + benchmark
	t.row(what, microseconds(t.figures[ours+" ns/op"]), "", absolute)
	quickest := min(t.figures["snippetz/"+benchmark+" ns/op"], t.figures["httpsnippet/"+benchmark+" ns/op"])
	for _, peer := range []string{"snippetz", "httpsnippet"} {
		key, wanted := peer+"/"+benchmark+" ns/op", ""
		if t.figures[key] == quickest {
			wanted = "at least " + aim
		}
		t.row("the same by "+peer, microseconds(t.figures[key]), t.times(key, ours+" ns/op"), wanted)
	}
	t.row("memory that it asks for", count(t.figures[ours+" B/op"])+" bytes", "", "")
	t.row("how often", count(t.figures[ours+" allocs/op"]), "", "")
}

func (t *table) targets() {
	t.row("`-t all`, memory for a target, on average of every second one", kilobytes(t.figures["Targets/half B/target"]), "", "")
	t.row("the same, of all", kilobytes(t.figures["Targets/all B/target"]), t.times("Targets/all B/target", "Targets/half B/target"), "1")
	t.row("the most that one takes", kilobytes(t.figures["Targets/all most-B/target"]), "", "at most 1,024 KiB")
}

func (t *table) process() {
	const floor = "Process/floor ns/op"
	t.row("a process that copies its input", milliseconds(t.figures["Process/copy ns/op"]), t.times("Process/copy ns/op", floor), "")
	t.row("the floor", milliseconds(t.figures[floor]), "", "")
	for _, p := range []struct{ what, key, aim string }{
		{"`snipgen -t python/requests`", "Process/snipgen ns/op", "at most 1.1"},
		{"`snipgen -t py`", "Process/snipgen-alias ns/op", ""},
		{"`snipgen -t all`", "Process/snipgen-all ns/op", ""},
	} {
		t.row(p.what, milliseconds(t.figures[p.key]), t.times(p.key, floor), p.aim)
	}
}

func microseconds(nanoseconds float64) string { return fmt.Sprintf("%.1f µs", nanoseconds/1e3) }
func milliseconds(nanoseconds float64) string { return fmt.Sprintf("%.1f ms", nanoseconds/1e6) }
func kilobytes(bytes float64) string          { return count(bytes/(1<<10)) + " KiB" }
func megabytes(bytes float64) string          { return fmt.Sprintf("%.1f MB", bytes/1e6) }

// count is a whole number with commas between thousands.
func count(n float64) string {
	digits := fmt.Sprintf("%.0f", n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
