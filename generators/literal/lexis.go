package literal

// Lexis is what a scanner must know of a language to tell code from strings
// and comments. The loader of targets scans the text of templates with it, so
// that no action can stand where a literal would not be read as one.
type Lexis struct {
	LineComments  []string    // what starts a comment up to the line's end
	BlockComments [][2]string // opening and closing
	Strings       []Quote     // longest opening first
	// WordComments: a line comment starts only at the beginning of a word, as
	// # does in the shell.
	WordComments bool
}

// Quote is one kind of string literal.
type Quote struct {
	Open, Close string
	Escape      byte // takes the next byte with it; 0 for none
	Lines       bool // may span lines
}
