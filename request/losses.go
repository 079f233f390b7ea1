package request

import "sort"

// GiveLosses gives each request the losses among what was found that stand in
// its range, those about no request in particular included. Requests are in
// the order of the input; several may have one range. Readers call it when
// they have read all.
func GiveLosses(requests []*Request, found []Diagnostic) {
	ranges := make([]Range, len(requests))
	for i, r := range requests {
		ranges[i] = r.Range
	}
	GiveLossesIn(ranges, requests, found)
}

// GiveLossesIn is GiveLosses for requests whose findings stand in wider
// ranges. A range without a request, nil, takes what stands in it away.
func GiveLossesIn(ranges []Range, requests []*Request, found []Diagnostic) {
	var common []Diagnostic
	own := map[int][]Diagnostic{}
	for _, d := range found {
		if d.Loss && !give(own, ranges, d) {
			common = append(common, d)
		}
	}
	for i, r := range requests {
		if r != nil && len(common)+len(own[i]) > 0 {
			r.Losses = append(common[:len(common):len(common)], own[i]...)
		}
	}
}

// give notes a loss for the ranges that hold its place.
func give(own map[int][]Diagnostic, ranges []Range, d Diagnostic) (given bool) {
	if d.Range == (Range{}) {
		return false
	}
	first := sort.Search(len(ranges), func(i int) bool { return ranges[i].End >= d.Range.End })
	for i := first; i < len(ranges) && ranges[i].Start <= d.Range.Start; i++ {
		own[i] = append(own[i], d)
		given = true
	}
	return given
}
