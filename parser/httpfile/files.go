package httpfile

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"snipgen/parser"
	"snipgen/request"
)

// open reads a file, within the bound on what files may add.
func (r *reader) open(files fs.FS, name string) (string, error) {
	f, err := parser.Open(files, name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	content, err := parser.Read(f, max(r.fileBudget, 1))
	r.fileBudget -= int64(len(content))
	return content, err
}

// reason is an error without the name of the file, which callers give.
func reason(err error) string {
	failure := &fs.PathError{}
	large := &parser.TooLarge{}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file"
	case errors.As(err, &large):
		return "the files are larger than the limit together"
	case errors.As(err, &failure):
		return failure.Err.Error()
	}
	return err.Error()
}

// locate finds where a reference leads: a file system and a name in it. files
// is nil when there is nothing to look in, or after an error.
func (r *reader) locate(name string, at request.Range) (files fs.FS, clean string) {
	slashed := strings.ReplaceAll(name, `\`, "/")
	clean = path.Clean(slashed)
	outside := path.IsAbs(clean) || clean == ".." || strings.HasPrefix(clean, "../") || parser.HasDrive(clean)
	switch {
	case !outside:
		return r.options.Files, clean
	case r.options.Outside == nil:
		r.Fail("file-outside", "body", at, fmt.Sprintf("%q is outside of the directory of the request file", name), "--allow-outside reads it")
		return nil, ""
	case !path.IsAbs(clean) && !parser.HasDrive(clean):
		clean = path.Join("/", r.options.Dir, clean)
	}
	return r.options.Outside, strings.TrimPrefix(clean, "/")
}

// fileReference is a line "< path" of a body: the file itself, to be read
// when the snippet runs, or its bytes.
func (r *reader) fileReference(name string, at request.Range) text {
	reference := text{{Kind: request.File, Text: strings.ReplaceAll(name, `\`, "/"), Range: at}}
	if r.options.Unchecked {
		return reference
	}
	before := r.Failed
	r.Failed = false
	files, clean := r.locate(name, at)
	refused := r.Failed
	r.Failed = r.Failed || before
	switch {
	case refused:
		return nil
	case r.options.InlineFiles:
		content, _ := r.content(files, clean, name, at)
		return literal(content, at)
	case files != nil:
		r.checkFile(files, clean, name, at)
	}
	return reference
}

func (r *reader) checkFile(files fs.FS, clean, name string, at request.Range) {
	info, err := fs.Stat(files, clean)
	switch {
	case err != nil:
		r.missing(name, at, err)
	case info.IsDir():
		r.Fail("missing-file", "body", at, fmt.Sprintf("%q is a directory", name), "name a file")
	case !info.Mode().IsRegular():
		r.missing(name, at, parser.ErrNotRegular)
	}
}

func (r *reader) missing(name string, at request.Range, err error) {
	r.Fail("missing-file", "body", at, fmt.Sprintf("%q: %s", name, reason(err)), "the path starts at the directory of the request file")
}

// content reads a file that has to be there.
func (r *reader) content(files fs.FS, clean, name string, at request.Range) (string, bool) {
	if files == nil {
		r.Fail("no-files", "body", at, fmt.Sprintf("%q cannot be read: the input has no directory", name), "give the request file by its name")
		return "", false
	}
	content, err := r.open(files, clean)
	if err != nil {
		r.missing(name, at, err)
		return "", false
	}
	return content, true
}

// substituted is a line "<@ path": the text of the file with the values of
// its references, line by line.
func (r *reader) substituted(b *block, name, encoding string, at request.Range, like source) text {
	failed := r.Failed
	r.Failed = false
	files, clean := r.locate(name, at)
	ok := !r.Failed
	r.Failed = r.Failed || failed
	if !ok {
		return nil
	}
	content, ok := r.content(files, clean, name, at)
	if !ok {
		return nil
	}
	if content, ok = decodeText(content, encoding); !ok {
		r.Fail("unknown-encoding", "body", at, fmt.Sprintf("%q is no encoding that is known", encoding), "known are utf8, utf16le, latin1, ascii")
		return nil
	}
	like.text, like.at, like.verbatim, like.file = content, at, false, name
	return r.expand(b, like)
}

// decodeText makes UTF-8 of text in a named encoding; "" stands for UTF-8.
func decodeText(s, encoding string) (string, bool) {
	switch strings.ToLower(strings.NewReplacer("-", "", "_", "").Replace(encoding)) {
	case "", "utf8", "ascii", "usascii":
		return strings.TrimPrefix(s, "\uFEFF"), true
	case "latin1", "iso88591", "binary":
		return fromLatin1(s), true
	case "utf16le", "ucs2", "utf16":
		return fromUTF16(s), true
	}
	return "", false
}

func fromLatin1(s string) string {
	out := make([]byte, 0, len(s)+len(s)/8)
	for i := 0; i < len(s); i++ {
		out = utf8.AppendRune(out, rune(s[i]))
	}
	return string(out)
}

// fromUTF16 reads little-endian text, or what its byte order mark says.
func fromUTF16(s string) string {
	low, high := 0, 1
	if strings.HasPrefix(s, "\xfe\xff") {
		low, high = 1, 0
	}
	units := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i+low])|uint16(s[i+high])<<8)
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), "\uFEFF")
}

// isFileLine reads "< path", "<@ path" and "<@encoding path".
func isFileLine(line string) (name, encoding string, substitute, ok bool) {
	mark, rest := cutWord(strings.Trim(line, " \t"))
	if mark == "<" && rest != "" {
		return rest, "", false, true
	}
	encoding, ok = strings.CutPrefix(mark, "<@")
	return rest, encoding, true, ok && rest != ""
}
