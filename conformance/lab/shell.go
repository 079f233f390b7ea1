package lab

var shell = Language{
	Name:   "shell",
	needs:  []need{{name: "curl", command: "curl"}},
	probes: []probe{{name: "curl", argv: []string{"curl", "--version"}}},
	trust:  trustIn("CURL_CA_BUNDLE"),
	Attack: 60,
	Literals: &Literals{
		Target: "shell/curl", File: "snippet.sh", Run: "sh snippet.sh",
		Program: after(""),
		Call:    func(_, e string) string { return "printf '%s\\0' " + e + "\n" },
		Declare: assign("%s=%s\n"),
	},
}
