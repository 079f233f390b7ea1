package httpfile

import (
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/jsontree"
)

// defaultField is a header field that each request has which does not have
// it already: environment files of kulala and the settings of REST Client say
// so.
type defaultField struct {
	name  string
	value *definition
}

// isDefaultFields knows the members of an environment that hold such fields.
func isDefaultFields(name string) bool {
	return name == "$default_headers" || name == "$kulalaDefaultHeaders" || name == "DEFAULT_HEADERS"
}

func collectFields(into *[]defaultField, file string, environment *jsontree.Node) {
	for i := range environment.Items {
		if n := &environment.Items[i]; n.Kind == jsontree.Object && isDefaultFields(n.Key) {
			addFields(into, file, n)
		}
	}
}

// addFields takes the members of an object; later files win.
func addFields(into *[]defaultField, file string, object *jsontree.Node) {
	for i := range object.Items {
		n := &object.Items[i]
		if n.Kind == jsontree.Object || n.Kind == jsontree.Array || !request.IsToken(n.Key) {
			continue
		}
		*into = slices.DeleteFunc(*into, func(f defaultField) bool { return strings.EqualFold(f.name, n.Key) })
		d := &definition{name: n.Key, lazy: true, source: source{text: n.Text, file: file}}
		*into = append(*into, defaultField{n.Key, d})
	}
}

// addDefaults adds the fields that a request does not have, those of its
// environment before those that all share. Their place is the target.
func (r *reader) addDefaults(m *message) {
	e := &r.environment
	for _, f := range slices.Concat(e.selectedFields, e.sharedFields) {
		_, has := m.Field(f.name)
		isHost := strings.EqualFold(f.name, "Host")
		if has || isHost && (m.hasHost || m.TargetRange.Len() == 0 || r.input[m.TargetRange.Start] != '/') {
			continue
		}
		r.noteOnce("default-header", f.name, m.TargetRange, f.name+" is added, as "+f.value.source.file+" says", "")
		at := m.TargetRange
		t := r.evaluate(m.block, f.value, r.here(at, m.block), at)
		r.checkControls(t, "header:"+strings.ToLower(f.name))
		r.addField(m, request.Field{Name: f.name, NameRange: at, Value: t.Value(at)}, t)
	}
}
