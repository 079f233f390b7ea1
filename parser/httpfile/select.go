package httpfile

import (
	"strconv"

	"snipgen/request"
)

// ByName is the first entry of that name, else of that title; nil when there
// is none.
func (d *Document) ByName(name string) *Entry {
	for i := range d.Entries {
		if d.Entries[i].Name == name {
			return &d.Entries[i]
		}
	}
	for i := range d.Entries {
		if d.Entries[i].Title == name {
			return &d.Entries[i]
		}
	}
	return nil
}

// ByIndex is the entry of that number, from 1; nil when there is none.
func (d *Document) ByIndex(n int) *Entry {
	if n < 1 || n > len(d.Entries) {
		return nil
	}
	return &d.Entries[n-1]
}

// ByOffset is the entry whose block holds a byte offset of the file, its ###
// line and comments included; nil when the block has no request.
func (d *Document) ByOffset(offset int) *Entry {
	for i := range d.Entries {
		if e := &d.Entries[i]; e.Range.Start <= offset && (offset < e.Range.End || i == len(d.Entries)-1 && offset == e.Range.End) {
			return e
		}
	}
	return nil
}

// ByLine is the entry whose block holds a line of the file, from 1, as an
// editor counts; nil when the block has no request.
func (d *Document) ByLine(input string, line int) *Entry {
	offset := 0
	for n := 1; n < line; n++ {
		end := offset
		for end < len(input) && input[end] != '\n' {
			end++
		}
		if end == len(input) {
			return nil
		}
		offset = end + 1
	}
	if line < 1 {
		return nil
	}
	return d.ByOffset(offset)
}

// Names are labels of the entries, all different: the name, with the index
// after it where it stands more than once, or the index alone.
func (d *Document) Names() []string {
	count := map[string]int{}
	for _, e := range d.Entries {
		count[e.Name]++
	}
	names := make([]string, len(d.Entries))
	for i, e := range d.Entries {
		switch {
		case e.Name == "":
			names[i] = strconv.Itoa(e.Index)
		case count[e.Name] > 1:
			names[i] = e.Name + " " + strconv.Itoa(e.Index)
		default:
			names[i] = e.Name
		}
	}
	return names
}

// Concerns reports whether a diagnostic is about the entry or about the file
// as a whole, rather than about another entry.
func (d *Document) Concerns(e *Entry, found request.Diagnostic) bool {
	if found.Range == (request.Range{}) {
		return true
	}
	for i := range d.Entries {
		other := &d.Entries[i]
		if inside(found.Range, other.Range) {
			return other.Range == e.Range
		}
	}
	return true
}

// giveLosses gives the requests what reading their blocks lost.
func (d *Document) giveLosses(found []request.Diagnostic) {
	ranges, requests := make([]request.Range, len(d.Entries)), make([]*request.Request, len(d.Entries))
	for i := range d.Entries {
		ranges[i], requests[i] = d.Entries[i].Range, d.Entries[i].Request
	}
	request.GiveLossesIn(ranges, requests, found)
}

func inside(r, whole request.Range) bool { return r.Start >= whole.Start && r.End <= whole.End }
