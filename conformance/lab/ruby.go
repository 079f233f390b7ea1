package lab

var ruby = Language{
	Name:   "ruby",
	needs:  []need{{name: "Ruby", command: "ruby"}},
	probes: []probe{{name: "Ruby", argv: []string{"ruby", "--version"}}},
	trust:  trustIn("SSL_CERT_FILE"),
	Attack: 24,
	Literals: &Literals{
		Target: "ruby/net-http", File: "snippet.rb", Run: "ruby snippet.rb",
		Program: after("require 'erb'\nrequire 'json'\nrequire 'securerandom'\nrequire 'uri'\n\n" +
			"def b(x) puts x.unpack1('H*') end\ndef p(x) b(x) end\ndef j(x) p(x.to_json) end\n\n"),
		Call:    func(f, e string) string { return f + "(" + e + ")\n" },
		Declare: assign("%s = %s\n"),
	},
}
