package literal

import "snipgen/request/jsontree"

// dataSyntax is how a language writes JSON values as its own data.
type dataSyntax struct {
	null, yes, no           string
	openArray, closeArray   string
	openObject, closeObject string
	emptyArray, emptyObject string
	colon                   string // between a member's name and its value
	trailingComma           bool   // in containers of several lines
	pad                     string // within the braces of an object on one line

	// specialKey is a name that the language writes in a way of its own.
	specialKey, specialKeyCode string

	// depth is how deep the language's parser and serializer nest.
	depth int
	// number is the text that the language's serializer writes for a number
	// literal of these characters; false when it holds no such number.
	number func(text string) (string, bool)
	// digits writes a number that it holds; nil where that is its text.
	digits func(dst []byte, text string) []byte
	// keys reports whether the language keeps these members and their order;
	// nil where it keeps all.
	keys func(members []jsontree.Node) bool
}

// lineWidth is about how many columns a container may take to stand on one
// line.
const lineWidth = 60

// appendJSON writes small containers on one line and others with a line for
// each item.
func (d *Dialect) appendJSON(dst []byte, n *jsontree.Node, l Layout) ([]byte, error) {
	if d.json == nil {
		return dst, &CannotHold{d.Name, "a JSON value as data"}
	}
	return d.appendNode(dst, n, l)
}

func (d *Dialect) appendNode(dst []byte, n *jsontree.Node, l Layout) ([]byte, error) {
	switch n.Kind {
	case jsontree.Null:
		return append(dst, d.json.null...), nil
	case jsontree.Bool:
		if n.Text == "true" {
			return append(dst, d.json.yes...), nil
		}
		return append(dst, d.json.no...), nil
	case jsontree.Number:
		return d.appendNumeral(dst, n.Text), nil
	case jsontree.String:
		if l.Marks == nil {
			return d.appendText(dst, n.Text, l)
		}
		return d.appendDatum(dst, n.Text, l)
	}
	return d.appendContainer(dst, n, l)
}

// appendNumeral writes a number as the language's formatter has it.
func (d *Dialect) appendNumeral(dst []byte, number string) []byte {
	if d.json.digits != nil {
		return d.json.digits(dst, number)
	}
	return append(dst, number...)
}

// appendDatum writes a string, which the client's serializer escapes.
func (d *Dialect) appendDatum(dst []byte, s string, l Layout) ([]byte, error) {
	parts := l.Marks.split(s)
	if parts == nil {
		return d.appendText(dst, s, l)
	}
	for i := range parts {
		parts[i].Coding = Plain
	}
	dst, _, err := d.appendSplit(dst, parts, l, false)
	return dst, err
}

func (d *Dialect) appendContainer(dst []byte, n *jsontree.Node, l Layout) ([]byte, error) {
	open, closing, empty, pad := d.json.openArray, d.json.closeArray, d.json.emptyArray, ""
	if n.Kind == jsontree.Object {
		open, closing, empty, pad = d.json.openObject, d.json.closeObject, d.json.emptyObject, d.json.pad
	}
	if len(n.Items) == 0 {
		return append(dst, empty...), nil
	}
	var err error
	switch dst = append(dst, open...); {
	case d.fitsLine(n):
		dst, err = d.appendLine(dst, n, pad, l)
	case d.format.joins && areNumbers(n):
		dst = d.appendNumbers(dst, n, l)
	default:
		dst, err = d.appendLines(dst, n, l)
	}
	return append(dst, closing...), err
}

// fitsLine reports whether a container may stand on one line: is short and has
// only scalars in it. Where the formatter joins lists, it decides what is
// short, and others may be in it.
func (d *Dialect) fitsLine(n *jsontree.Node) bool {
	if d.format.joins && n.Kind == jsontree.Array {
		room := 2 * d.format.width // columns that are as many bytes, or half of them
		return d.joins(n, &room)
	}
	return isShort(n)
}

// isShort counts bytes, and no escapes.
func isShort(n *jsontree.Node) bool {
	width := len("[]")
	for i := range n.Items {
		item := &n.Items[i]
		if width += len(item.Key) + len(item.Text) + len(`"": "", `); len(item.Items) > 0 || width > lineWidth {
			return false
		}
	}
	return true
}

// joins reports whether the formatter writes a container on one line where it
// fits, and takes its least width from room: not lists of several lists or
// objects that have several items each.
func (d *Dialect) joins(n *jsontree.Node, room *int) bool {
	if n.Kind == jsontree.Object && !isShort(n) {
		return false
	}
	several := len(n.Items) > 1
	for i := range n.Items {
		item := &n.Items[i]
		if *room -= len(item.Key) + len(item.Text) + len(", "); *room < 0 || len(item.Items) > 0 && !d.joins(item, room) {
			return false
		}
		several = several && len(item.Items) > 1 && item.Kind == n.Items[0].Kind
	}
	return n.Kind == jsontree.Object || !several
}

func areNumbers(n *jsontree.Node) bool {
	for i := range n.Items {
		if n.Items[i].Kind != jsontree.Number {
			return false
		}
	}
	return n.Kind == jsontree.Array && len(n.Items) > 1
}

func (d *Dialect) appendLine(dst []byte, n *jsontree.Node, pad string, l Layout) ([]byte, error) {
	var err error
	dst = d.format.open(dst, pad, l)
	fill := d.format.joins && areNumbers(n)
	for i := range n.Items {
		switch {
		case i > 0 && fill:
			dst = l.Lines.Filled(append(dst, ','), d.format.levels)
		case i > 0:
			dst = d.format.next(append(dst, ','), l)
		}
		if dst, err = d.appendItem(dst, n.Kind, &n.Items[i], l); err != nil {
			return dst, err
		}
	}
	return d.format.close(dst, pad, l), nil
}

// appendNumbers fills lines with them.
func (d *Dialect) appendNumbers(dst []byte, n *jsontree.Node, l Layout) []byte {
	dst = l.newline(dst, 1)
	margin := len(l.Indent) * (l.Depth + 1)
	column := margin
	var text []byte
	for i := range n.Items {
		text = d.appendNumeral(text[:0], n.Items[i].Text)
		switch {
		case i > 0 && column+len(" ")+len(text)+len(",") > d.format.width:
			dst = l.newline(dst, 1)
			column = margin
		case i > 0:
			dst = append(dst, ' ')
			column++
		}
		dst = append(append(dst, text...), ',')
		column += len(text) + len(",")
	}
	return l.newline(dst, 0)
}

func (d *Dialect) appendLines(dst []byte, n *jsontree.Node, l Layout) ([]byte, error) {
	l.Depth++
	var err error
	for i := range n.Items {
		dst = l.newline(dst, 0)
		if dst, err = d.appendItem(dst, n.Kind, &n.Items[i], l); err != nil {
			return dst, err
		}
		if i+1 < len(n.Items) || d.json.trailingComma {
			dst = append(dst, ',')
		}
	}
	return l.newline(dst, -1), nil
}

func (d *Dialect) appendItem(dst []byte, kind jsontree.Kind, item *jsontree.Node, l Layout) ([]byte, error) {
	l.Seat = Alone
	if kind == jsontree.Object {
		var err error
		if dst, err = d.appendKey(dst, item.Key, l); err != nil {
			return dst, err
		}
		l.Seat = Member
		dst = append(dst, d.json.colon...)
	}
	return d.appendNode(dst, item, l)
}

func (d *Dialect) appendKey(dst []byte, name string, l Layout) ([]byte, error) {
	if name == d.json.specialKey && name != "" {
		return append(dst, d.json.specialKeyCode...), nil
	}
	if l.Marks.In(name) {
		return dst, &CannotHold{d.Name, "a reference in the name of a member"}
	}
	l.Seat = Named
	return d.text(dst, name, l)
}
