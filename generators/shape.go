package generators

// shape is what of a view is there and what is not: bit i stands for the i-th
// of shapeFacts. Requests of one shape take the same branches wherever a
// condition asks only for these, so that those branches are chosen once.
type shape uint32

// anyShape leaves every such condition to the execution.
const anyShape shape = 1 << 31

// maxLayouts bounds how many layouts a generator keeps; requests of further
// shapes are rendered by the one for any shape.
const maxLayouts = 256

// minLayouts is how many layouts a generator keeps when those of all together
// have come to maxKept.
const minLayouts = 4

var shapeFacts = []struct {
	path string // as templates write it, below the root
	of   func(v *View) bool
}{
	{"Query", func(v *View) bool { return v.Query != nil }},
	{"Headers", func(v *View) bool { return len(v.Headers) > 0 }},
	{"Repeats", func(v *View) bool { return v.Repeats }},
	{"Plain", func(v *View) bool { return v.Plain }},
	{"Only", func(v *View) bool { return v.Only != nil }},
	{"Cookies", func(v *View) bool { return v.Cookies != nil }},
	{"Basic", func(v *View) bool { return v.Basic != nil }},
	{"Login", func(v *View) bool { return v.Login != nil }},
	{"Verb", func(v *View) bool { return v.Verb != nil }},
	{"TLS", func(v *View) bool { return v.TLS }},
	{"IsGet", func(v *View) bool { return v.IsGet }},
	{"NoContent", func(v *View) bool { return v.NoContent }},
	{"Decode", func(v *View) bool { return v.Decode }},
	{"Body.Any", func(v *View) bool { return v.Body.Any }},
	{"Body.Empty", func(v *View) bool { return v.Body.Empty }},
	{"Body.JSON", func(v *View) bool { return v.Body.JSON != nil }},
	{"Body.Form", func(v *View) bool { return v.Body.Form != nil }},
	{"Body.Parts", func(v *View) bool { return len(v.Body.Parts) > 0 }},
	{"References", func(v *View) bool { return v.References != nil }},
	{"Late", func(v *View) bool { return v.Late }},
	{"Body.File", func(v *View) bool { return v.Body.File != nil }},
	{"Body.Bytes", func(v *View) bool { return v.Body.Bytes != nil }},
}

func shapeOf(v *View) shape {
	var s shape
	for i := range shapeFacts {
		if shapeFacts[i].of(v) {
			s |= 1 << i
		}
	}
	return s
}

// fact tells what a shape knows of a path below the root.
func (s shape) fact(path string) (value, known bool) {
	if s == anyShape {
		return false, false
	}
	for i := range shapeFacts {
		if shapeFacts[i].path == path {
			return s&(1<<i) != 0, true
		}
	}
	return false, false
}

// layoutKey tells the layouts of a generator apart.
type layoutKey struct {
	ways  ways
	shape shape
}
