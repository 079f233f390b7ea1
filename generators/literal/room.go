package literal

// largeText is the size of text from which on room is made for all of it, in
// bytes: a buffer that grows is copied time and again.
const largeText = 64 << 10

// Room is about how many bytes the code for a large value takes; 0 for a small
// one, and for one that is neither text nor bytes.
func (d *Dialect) Room(v Value) int {
	control := max(d.control, len(`\x00`))
	switch v := v.(type) {
	case Text:
		return room(string(v), 1, control)
	case Block:
		return room(string(v), 1, control)
	case Octets:
		return room(string(v), 1, control)
	case Bytes:
		return room(string(v), len(`\x00`), len(`\x00`))
	}
	return 0
}

// room counts the characters that most languages escape, and the sizes that
// are given for those beyond ASCII and for controls.
func room(s string, beyond, control int) int {
	if len(s) < largeText {
		return 0
	}
	size := len(s) + len(s)/64
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0x80:
			size += beyond - 1
		case c == '"', c == '\\', c == '\'', c == '\n', c == '\r', c == '\t':
			size++
		case c < 0x20, c == 0x7f:
			size += control - 1
		}
	}
	return size
}

// AtLeast is a number of columns that the code for a value never has less of,
// known without writing it: a character has up to four bytes.
func AtLeast(v Value) int {
	switch v := v.(type) {
	case Text:
		return len(v) / 4
	case JSON:
		if len(v.Items) > 0 {
			return len("[]") + len(v.Items)
		}
		return len(v.Text) / 4
	}
	return 0
}
