package request

import "strings"

// twin tells of a field which others have its name, in any case.
type twin struct {
	first int // index of the first of them
	count int // of the first: how many there are
}

// First is the index of the first field that has the name of field i.
func (r *Request) First(i int) int { return r.views.twins.get(r, (*Request).findTwins)[i].first }

// Repeats reports whether another field has the name of field i.
func (r *Request) Repeats(i int) bool {
	twins := r.views.twins.get(r, (*Request).findTwins)
	return twins[twins[i].first].count > 1
}

// findTwins compares a few names with each other, and many through a map.
func (r *Request) findTwins() []twin {
	twins := make([]twin, len(r.Fields))
	first := r.firstByScan
	if len(r.Fields) > 16 {
		first = firstByMap(len(r.Fields))
	}
	for i := range r.Fields {
		twins[i].first = first(i, r.Fields[i].Name)
		twins[twins[i].first].count++
	}
	return twins
}

func (r *Request) firstByScan(i int, name string) int {
	for j := range i {
		if r.Fields[j].Is(name) {
			return j
		}
	}
	return i
}

func firstByMap(size int) func(int, string) int {
	seen := make(map[string]int, size)
	return func(i int, name string) int {
		key := strings.ToLower(name)
		if _, ok := seen[key]; !ok {
			seen[key] = i
		}
		return seen[key]
	}
}
