package lab

var nodeItself = need{name: "Node.js", command: "node"}

var node = Language{
	Name:    "node",
	needs:   []need{nodeItself},
	clients: map[string][]need{"axios": {{name: "axios for Node.js", file: []string{"js", "node_modules", "axios"}}}},
	probes: []probe{
		{name: "Node.js", argv: []string{"node", "--version"}},
		{name: "axios", client: "axios", argv: []string{"node", "-p", "require('./node_modules/axios/package.json').version"}},
	},
	trust:  trustIn("NODE_EXTRA_CA_CERTS"),
	Attack: 24,
	Literals: &Literals{
		Target: "node/http", File: "snippet.mjs", Run: "node snippet.mjs",
		Program: after("const b = (x) => process.stdout.write(Buffer.from(x).toString(\"hex\") + \"\\n\");\n" +
			"const p = (x) => b(x);\nconst j = (x) => p(JSON.stringify(x));\n"),
		Call:    plainCall,
		Declare: assign("const %s = %s;\n"),
	},
}
