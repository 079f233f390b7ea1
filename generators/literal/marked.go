package literal

import (
	"slices"
	"unicode/utf8"
)

// appendMarked writes a value that marks stand in; ok is false for any other.
func (d *Dialect) appendMarked(dst []byte, v Value, l Layout) (out []byte, ok bool, err error) {
	switch v := v.(type) {
	case Text:
		return d.appendSplit(dst, l.Marks.split(string(v)), l, false)
	case Block:
		return d.appendSplit(dst, l.Marks.split(string(v)), l, true)
	case Bytes:
		return d.appendMarkedBytes(dst, string(v), l)
	}
	return dst, false, nil
}

func (d *Dialect) appendSplit(dst []byte, parts Joined, l Layout, block bool) ([]byte, bool, error) {
	if parts == nil {
		return dst, false, nil
	}
	if holdsFile(parts) {
		return dst, true, &CannotHold{d.Name, "the content of a file with more around it"}
	}
	l.block = block
	out, err := d.appendJoined(dst, parts, l)
	return out, true, err
}

func holdsFile(parts Joined) bool {
	return slices.ContainsFunc(parts, func(p Part) bool { return p.Kind == FileContent })
}

// appendMarkedBytes writes a file's content, or the bytes of several things
// one after the other.
func (d *Dialect) appendMarkedBytes(dst []byte, s string, l Layout) ([]byte, bool, error) {
	parts := l.Marks.split(s)
	switch {
	case parts == nil:
		return dst, false, nil
	case len(parts) == 1 && parts[0].Kind == FileContent:
		l.Marks.use(parts)
		out, err := d.appendFile(dst, parts[0].Text, l)
		return out, true, err
	case d.textIsBytes && !holdsFile(parts):
		return d.appendSplit(dst, parts, l, false)
	case d.sumBytes[1] == "":
		return dst, true, &CannotHold{d.Name, "the content of a file with more around it, or bytes with references among them"}
	}
	out, err := d.appendByteSum(dst, parts, l)
	return out, true, err
}

// appendByteSum writes what stands between files as text where it is text.
func (d *Dialect) appendByteSum(dst []byte, parts Joined, l Layout) ([]byte, error) {
	l.Marks.use(parts)
	marks := l.Marks
	l.Marks, l.Seat = nil, Alone
	dst = append(dst, d.sumBytes[0]...)
	isList := d.sumBytes[1] == ", "
	if isList {
		dst = d.format.open(dst, "", l)
	}
	for i := 0; i < len(parts); {
		if i > 0 {
			dst = d.appendBetween(dst, isList, l)
		}
		n, err := 1, error(nil)
		switch {
		case parts[i].Kind == FileContent:
			dst, err = d.appendFile(dst, parts[i].Text, l)
		case parts[i].Kind == Literal && (textRun(parts[i:]) == 1 && d.textBytes[0] == "" || !utf8.ValidString(parts[i].Text)):
			dst, err = d.bytes(dst, parts[i].Text, l)
		default:
			n = textRun(parts[i:])
			dst = append(dst, d.textBytes[0]...)
			dst, err = d.appendJoined(dst, parts[i:i+n], Layout{Indent: l.Indent, Depth: l.Depth, Marks: marks})
			dst = append(dst, d.textBytes[1]...)
		}
		if err != nil {
			return dst, err
		}
		i += n
	}
	if isList {
		dst = d.format.close(dst, "", l)
	}
	return append(dst, d.sumBytes[2]...), nil
}

// appendBetween writes what stands between two expressions of bytes.
func (d *Dialect) appendBetween(dst []byte, isList bool, l Layout) []byte {
	if isList {
		return d.format.next(append(dst, ','), l)
	}
	return append(dst, d.sumBytes[1]...)
}

// textRun is how many parts there are before a file, or before bytes that are
// no text.
func textRun(parts Joined) int {
	notText := func(p Part) bool { return p.Kind == FileContent || p.Kind == Literal && !utf8.ValidString(p.Text) }
	if i := slices.IndexFunc(parts, notText); i >= 0 {
		return i
	}
	return len(parts)
}
