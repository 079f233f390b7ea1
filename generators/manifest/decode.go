package manifest

import (
	"reflect"
	"slices"
	"strconv"

	"snipgen/request/jsontree"
)

// decodePlain decodes a JSON text into a value that holds nothing yet, and
// reports whether it could: it takes what manifests are made of, and leaves
// anything else, faults among it, to encoding/json. What that knows of a type
// it finds out at the first use, which takes several times as long as all the
// rest of reading a manifest.
func decodePlain(text string, into reflect.Value) bool {
	tree, err := jsontree.Parse(text)
	d := decoder{}
	return err == nil && !tree.DuplicateKeys && !tree.LoneSurrogates && d.node(&tree.Root, into)
}

// decoder knows the names of the fields of the structs that it has met, in order;
// "" for one that is none of a manifest's.
type decoder map[reflect.Type][]string

func (d decoder) node(n *jsontree.Node, into reflect.Value) bool {
	switch kind := into.Kind(); {
	case kind == reflect.Pointer && n.Kind == jsontree.Object:
		into.Set(reflect.New(into.Type().Elem()))
		return d.members(n, into.Elem())
	case kind == reflect.Struct && n.Kind == jsontree.Object:
		return d.members(n, into)
	case kind == reflect.Map && n.Kind == jsontree.Object:
		return d.entries(n, into)
	case kind == reflect.Slice && n.Kind == jsontree.Array:
		return d.elements(n, into)
	case kind == reflect.String && n.Kind == jsontree.String:
		into.SetString(n.Text)
		return true
	case kind == reflect.Bool && n.Kind == jsontree.Bool:
		into.SetBool(n.Text == "true")
		return true
	case kind == reflect.Int && n.Kind == jsontree.Number:
		number, err := strconv.Atoi(n.Text)
		into.SetInt(int64(number))
		return err == nil
	}
	return false
}

// members takes those whose names are those of fields, letter by letter.
func (d decoder) members(n *jsontree.Node, into reflect.Value) bool {
	for i := range n.Items {
		field, known := d.field(into, n.Items[i].Key)
		if !known || !d.node(&n.Items[i], field) {
			return false
		}
	}
	return true
}

// field is the one of that name, which may be one of an embedded struct.
func (d decoder) field(of reflect.Value, name string) (reflect.Value, bool) {
	names := d.names(of.Type())
	if i := slices.Index(names, name); i >= 0 && name != "" {
		return of.Field(i), true
	}
	for i := range names {
		if names[i] == "" && of.Type().Field(i).Anonymous {
			if inner, known := d.field(of.Field(i), name); known {
				return inner, true
			}
		}
	}
	return reflect.Value{}, false
}

func (d decoder) names(typ reflect.Type) []string {
	names, known := d[typ]
	if known {
		return names
	}
	names = make([]string, typ.NumField())
	for i := range names {
		if f := typ.Field(i); f.IsExported() {
			names[i] = f.Tag.Get("json")
		}
	}
	d[typ] = names
	return names
}

func (d decoder) entries(n *jsontree.Node, into reflect.Value) bool {
	into.Set(reflect.MakeMapWithSize(into.Type(), len(n.Items)))
	for i := range n.Items {
		value := reflect.New(into.Type().Elem()).Elem()
		if !d.node(&n.Items[i], value) {
			return false
		}
		into.SetMapIndex(reflect.ValueOf(n.Items[i].Key), value)
	}
	return true
}

func (d decoder) elements(n *jsontree.Node, into reflect.Value) bool {
	into.Set(reflect.MakeSlice(into.Type(), len(n.Items), len(n.Items)))
	for i := range n.Items {
		if !d.node(&n.Items[i], into.Index(i)) {
			return false
		}
	}
	return true
}
