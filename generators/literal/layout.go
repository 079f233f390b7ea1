package literal

// newline ends a line and indents the next one by levels more than the line
// that the expression begins on.
func (l Layout) newline(dst []byte, levels int) []byte {
	dst = append(l.Lines.Line(dst), '\n')
	return l.indent(dst, levels)
}

func (l Layout) indent(dst []byte, levels int) []byte {
	for range l.Depth + levels {
		dst = append(dst, l.Indent...)
	}
	return dst
}
