package httpfile

import (
	"maps"
	"slices"
	"sort"
	"strconv"

	"snipgen/parser"
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
	at, ok := parser.LineRange(input, line)
	if !ok {
		return nil
	}
	return d.ByOffset(at.Start)
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
	owner := d.owner(found.Range)
	return owner == nil || owner.Range == e.Range
}

// About are the diagnostics that concern one of some entries. Errors that are
// left out do when an entry has no request and none of those that are told is
// about it.
func (d *Document) About(entries []*Entry, found []request.Diagnostic) []request.Diagnostic {
	unexplained := make(map[request.Range]bool, len(entries)) // by the block of a wanted entry
	for _, e := range entries {
		unexplained[e.Range] = e.Request == nil
	}
	var out []request.Diagnostic
	var rest *request.Diagnostic
	for i, f := range found {
		if f.Code == request.TooMany {
			rest = &found[i]
		} else if owner := d.owner(f.Range); owner == nil {
			out = append(out, f)
		} else if _, wanted := unexplained[owner.Range]; wanted {
			out = append(out, f)
			unexplained[owner.Range] = unexplained[owner.Range] && f.Severity != request.Error
		}
	}
	return appendRest(out, rest, slices.Contains(slices.Collect(maps.Values(unexplained)), true))
}

// appendRest adds what tells how much is left out, without the errors if they
// are about others.
func appendRest(out []request.Diagnostic, rest *request.Diagnostic, errors bool) []request.Diagnostic {
	if rest == nil {
		return out
	}
	d, more := *rest, true
	if !errors {
		d, more = rest.WithoutErrors()
	}
	if more {
		out = append(out, d)
	}
	return out
}

// owner is the first entry whose block a range lies in; nil for none, as for
// the zero range.
func (d *Document) owner(at request.Range) *Entry {
	if at == (request.Range{}) {
		return nil
	}
	i := sort.Search(len(d.Entries), func(i int) bool { return d.Entries[i].Range.End >= at.End })
	if i == len(d.Entries) || !inside(at, d.Entries[i].Range) {
		return nil
	}
	return &d.Entries[i]
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
