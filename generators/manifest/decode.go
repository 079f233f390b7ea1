package manifest

import (
	"reflect"
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
	return err == nil && !tree.DuplicateKeys && !tree.LoneSurrogates && decodeNode(&tree.Root, into)
}

func decodeNode(n *jsontree.Node, into reflect.Value) bool {
	switch kind := into.Kind(); {
	case kind == reflect.Pointer && n.Kind == jsontree.Object:
		into.Set(reflect.New(into.Type().Elem()))
		return decodeMembers(n, into.Elem())
	case kind == reflect.Struct && n.Kind == jsontree.Object:
		return decodeMembers(n, into)
	case kind == reflect.Map && n.Kind == jsontree.Object:
		return decodeMap(n, into)
	case kind == reflect.Slice && n.Kind == jsontree.Array:
		return decodeList(n, into)
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

// decodeMembers takes members whose names are those of fields, letter by letter.
func decodeMembers(n *jsontree.Node, into reflect.Value) bool {
	for i := range n.Items {
		field, known := fieldTagged(into.Type(), n.Items[i].Key)
		if !known || !decodeNode(&n.Items[i], into.Field(field)) {
			return false
		}
	}
	return true
}

func fieldTagged(typ reflect.Type, name string) (int, bool) {
	for i := range typ.NumField() {
		if f := typ.Field(i); f.Tag.Get("json") == name && f.IsExported() {
			return i, true
		}
	}
	return 0, false
}

func decodeMap(n *jsontree.Node, into reflect.Value) bool {
	into.Set(reflect.MakeMapWithSize(into.Type(), len(n.Items)))
	for i := range n.Items {
		value := reflect.New(into.Type().Elem()).Elem()
		if !decodeNode(&n.Items[i], value) {
			return false
		}
		into.SetMapIndex(reflect.ValueOf(n.Items[i].Key), value)
	}
	return true
}

func decodeList(n *jsontree.Node, into reflect.Value) bool {
	into.Set(reflect.MakeSlice(into.Type(), len(n.Items), len(n.Items)))
	for i := range n.Items {
		if !decodeNode(&n.Items[i], into.Index(i)) {
			return false
		}
	}
	return true
}
