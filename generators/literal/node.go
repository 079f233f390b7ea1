package literal

// node is the language outside of a page.
var node = Dialect{
	Name:      "node",
	Lexis:     javascriptLexis,
	text:      nodeText,
	block:     nodeBlock,
	bytes:     nodeBytes,
	join:      nodeJoin,
	names:     &nodeNames,
	run:       &nodeRun,
	sumBytes:  [3]string{"Buffer.concat([", ", ", "])"},
	textBytes: [2]string{"Buffer.from(", ")"},
	json:      &scriptData,
	format:    prettier,
}

var (
	nodeString   = escapes{dialect: "node", special: scriptString, ascii: scriptByte, rune: scriptRune}
	nodeSingle   = escapes{dialect: "node", special: scriptSingle, ascii: scriptByte, rune: scriptRune}
	nodeTemplate = escapes{dialect: "node", special: scriptTemplate, ascii: scriptByte, rune: scriptRune}
	nodeLines    = escapes{dialect: "node", special: scriptLines, ascii: scriptByte, rune: scriptRune}

	nodeNames = references{environment: [2]string{"process.env.", ""}, coded: &scriptCoded}
)

func nodeText(dst []byte, s string, l Layout) ([]byte, error) {
	return scriptText(dst, s, l, &nodeString, &nodeSingle)
}

func nodeBlock(dst []byte, s string, _ Layout) ([]byte, error) {
	return nodeLines.quoted(dst, "`", s, "`")
}

func nodeBytes(dst []byte, s string, l Layout) ([]byte, error) {
	dst = prettier.at(append(dst, `Buffer.from(`...), Open, l)
	dst = append(appendBase64(append(dst, '"'), s), '"')
	dst = append(prettier.at(dst, Next, l), `"base64"`...)
	return append(prettier.at(dst, Close, l), ')'), nil
}

func nodeJoin(dst []byte, parts []Part, l Layout) ([]byte, error) {
	if l.block {
		return scriptJoin(dst, parts, nodeNames, &nodeLines)
	}
	return scriptJoin(dst, parts, nodeNames, &nodeTemplate)
}

var nodeRun = runtime{
	file:   [2]string{"readFileSync(", ")"},
	base64: [2]string{"Buffer.from(", `).toString("base64")`},
	uuid:   "crypto.randomUUID()",
	random: scriptRandom,
	wide:   true,
	now:    scriptNow,
	dates:  &dates{whole: scriptDate},
}
