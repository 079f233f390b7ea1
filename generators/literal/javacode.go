package literal

import "bytes"

// javaCode writes an expression, which stands on one line, with the breaks
// that google-java-format has in it: a sum has one before each operator,
// arguments those of a list, calls upon what a call gives one before each dot.
// It knows strings, names, calls, parentheses and the operator +.
func javaCode(dst, code []byte, l Layout) []byte {
	if l.Lines == nil {
		return append(dst, code...)
	}
	w := javaWriter{l, dst, code}
	w.sum()
	return append(w.dst, w.code...)
}

type javaWriter struct {
	Layout
	dst, code []byte // what is written, and what is to be
}

// take writes so many bytes of the code.
func (w *javaWriter) take(n int) {
	w.dst, w.code = append(w.dst, w.code[:n]...), w.code[n:]
}

func (w *javaWriter) takePrefix(prefix string) bool {
	found := bytes.HasPrefix(w.code, []byte(prefix))
	if found {
		w.take(len(prefix))
	}
	return found
}

func (w *javaWriter) sum() {
	w.dst = w.Lines.BeginDeeper(w.dst, w.Depth, javaFormat.levels)
	for w.chain(); bytes.HasPrefix(w.code, []byte(" + ")); w.chain() {
		w.dst, w.code = w.Lines.Space(w.dst, javaFormat.levels), w.code[1:]
		w.take(len("+ "))
	}
	w.dst = w.Lines.End(w.dst)
}

// chain writes a name, a string or a sum in parentheses, and calls.
func (w *javaWriter) chain() {
	w.dst = w.Lines.BeginDeeper(w.dst, w.Depth, javaFormat.levels)
	isCall := w.head()
	for bytes.HasPrefix(w.code, []byte(".")) {
		if isCall {
			w.dst = w.Lines.Soft(w.dst, javaFormat.levels)
		}
		w.take(1 + len(javaName(w.code[1:])))
		isCall = w.arguments() || isCall
	}
	w.dst = w.Lines.End(w.dst)
}

// head writes what calls are made upon, and reports whether the first may
// stand on a line of its own.
func (w *javaWriter) head() bool {
	switch {
	case bytes.HasPrefix(w.code, []byte(`"`)):
		w.take(javaStringEnd(w.code))
		return true
	case w.takePrefix("("):
		w.sum()
		return w.takePrefix(")")
	}
	w.takePrefix("new ")
	w.take(len(javaName(w.code)))
	return w.arguments()
}

// arguments writes those of a call, if there are parentheses.
func (w *javaWriter) arguments() bool {
	if w.takePrefix("()") {
		return true
	}
	if !w.takePrefix("(") {
		return false
	}
	w.dst = javaFormat.open(w.dst, "", w.Layout)
	for w.sum(); w.takePrefix(","); w.sum() {
		w.dst, w.code = javaFormat.next(w.dst, w.Layout), w.code[1:]
	}
	w.dst = javaFormat.close(w.dst, "", w.Layout)
	return w.takePrefix(")")
}

// javaName is the name or number that code begins with, and what follows :: in a reference.
func javaName(code []byte) []byte {
	n := bytes.IndexAny(code, `.,()" `)
	if n < 0 {
		n = len(code)
	}
	return code[:n]
}

// javaStringEnd is how long the literal that code begins with is.
func javaStringEnd(code []byte) int {
	for i := 1; i < len(code); i++ {
		switch code[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(code)
}
