package literal

import (
	"strings"

	"snipgen/request/jsontree"
)

// javascript is the language in a page (https://tc39.es/ecma262/, section
// 12.9). Its literals never hold what would end or hide a script element, so
// that code can be pasted into HTML.
var javascript = Dialect{
	Name:          "javascript",
	Lexis:         javascriptLexis,
	text:          javascriptText,
	block:         javascriptBlock,
	bytes:         javascriptBytes,
	join:          javascriptJoin,
	run:           &javascriptRun,
	noEnvironment: true,
	json:          &scriptData,
}

// node is the language outside of a page.
var node = Dialect{
	Name:      "node",
	Lexis:     javascriptLexis,
	text:      nodeText,
	block:     nodeBlock,
	bytes:     nodeBytes,
	join:      nodeJoin,
	run:       &nodeRun,
	sumBytes:  [3]string{"Buffer.concat([", ", ", "])"},
	textBytes: [2]string{"Buffer.from(", ")"},
	json:      &scriptData,
}

var javascriptLexis = Lexis{
	LineComments:  []string{"//"},
	BlockComments: [][2]string{{"/*", "*/"}},
	Strings: []Quote{
		{Open: `"`, Close: `"`, Escape: '\\'},
		{Open: `'`, Close: `'`, Escape: '\\'},
		{Open: "`", Close: "`", Escape: '\\', Lines: true},
	},
}

var scriptData = dataSyntax{
	null: "null", yes: "true", no: "false",
	openArray: "[", closeArray: "]", emptyArray: "[]",
	openObject: "{", closeObject: "}", emptyObject: "{}",
	colon: ": ", trailingComma: true,
	// As a plain key this would set the prototype.
	specialKey: "__proto__", specialKeyCode: `["__proto__"]`,
	depth: jsontree.MaxDepth, number: scriptNumber, keys: scriptKeys,
}

const (
	scriptString   = controls | doubleQuote | backslash
	scriptTemplate = controls | backquote | backslash | dollar
	scriptLines    = scriptTemplate &^ line // a template literal would read CR as LF
)

var (
	javascriptString   = escapes{dialect: "javascript", special: scriptString | less, ascii: scriptByte, rune: scriptRune}
	javascriptTemplate = escapes{dialect: "javascript", special: scriptTemplate | less, ascii: scriptByte, rune: scriptRune}
	javascriptLines    = escapes{dialect: "javascript", special: scriptLines | less, ascii: scriptByte, rune: scriptRune}
	nodeString         = escapes{dialect: "node", special: scriptString, ascii: scriptByte, rune: scriptRune}
	nodeTemplate       = escapes{dialect: "node", special: scriptTemplate, ascii: scriptByte, rune: scriptRune}
	nodeLines          = escapes{dialect: "node", special: scriptLines, ascii: scriptByte, rune: scriptRune}
)

func scriptRune(dst []byte, r rune) []byte {
	switch {
	case r <= 0xff:
		return appendHexByte(dst, byte(r))
	case r <= 0xffff:
		return appendHex(append(dst, `\u`...), r, 4)
	}
	return append(appendHex(append(dst, `\u{`...), r, 0), '}')
}

func scriptByte(dst []byte, s string, i int) []byte {
	switch c := s[i]; {
	case c == '<' && endsScript(s[i+1:]):
		return append(dst, '<', '\\')
	case c == '<' || c == '$' && !strings.HasPrefix(s[i+1:], "{"):
		return append(dst, c)
	}
	return backslashed(dst, s[i])
}

// endsScript reports whether HTML treats a '<' before s in a script element as
// more than text (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
func endsScript(s string) bool {
	const end = "/script"
	return strings.HasPrefix(s, "!--") || len(s) >= len(end) && strings.EqualFold(s[:len(end)], end)
}

func javascriptText(dst []byte, s string, _ Layout) ([]byte, error) {
	return javascriptString.quoted(dst, `"`, s, `"`)
}

func nodeText(dst []byte, s string, _ Layout) ([]byte, error) {
	return nodeString.quoted(dst, `"`, s, `"`)
}

func javascriptBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	return javascriptLines.quoted(dst, "`", s, "`")
}

func nodeBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	return nodeLines.quoted(dst, "`", s, "`")
}

func javascriptBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	dst = appendBase64(append(dst, `Uint8Array.from(atob("`...), s)
	return append(dst, `"), (c) => c.charCodeAt(0))`...), nil
}

func nodeBytes(dst []byte, s string, _ Layout) ([]byte, error) {
	dst = appendBase64(append(dst, `Buffer.from("`...), s)
	return append(dst, `", "base64")`...), nil
}

var scriptCoded = [codings][2]string{
	PathPercent: {"encodeURIComponent(", ")"}, Percent: {"encodeURIComponent(", ")"}, FormPercent: {"encodeURIComponent(", `).replaceAll("%20", "+")`},
	JSONText: {"JSON.stringify(", ").slice(1, -1)"},
}

// A page has no environment: there the name is that of a variable.
var (
	javascriptNames = references{coded: &scriptCoded}
	nodeNames       = references{environment: [2]string{"process.env.", ""}, coded: &scriptCoded}
)

func javascriptJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	if l.block {
		return scriptJoin(dst, parts, &javascriptNames, &javascriptLines)
	}
	return scriptJoin(dst, parts, &javascriptNames, &javascriptTemplate)
}

func nodeJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	if l.block {
		return scriptJoin(dst, parts, &nodeNames, &nodeLines)
	}
	return scriptJoin(dst, parts, &nodeNames, &nodeTemplate)
}

// scriptJoin writes a template literal.
func scriptJoin(dst []byte, parts []Part, names *references, e *escapes) ([]byte, error) {
	if len(parts) == 1 {
		return names.append(dst, parts[0]), nil
	}
	out, err := append(dst, '`'), error(nil)
	for _, p := range parts {
		if p.Kind != Literal {
			out = append(names.append(append(out, "${"...), p), '}')
		} else if out, err = e.append(out, p.Text); err != nil {
			return dst, err
		}
	}
	return append(out, '`'), nil
}
