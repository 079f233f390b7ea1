package literaltest

var node = Language{
	Name:     "node",
	token:    scriptToken,
	wrappers: []wrapper{{before: "Buffer.from(", after: `, "base64")`, decode: fromBase64}},
	glue:     "${}",
	data:     &scriptData,
}
