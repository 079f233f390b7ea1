package lab

import "context"

var ruby = Language{
	Name:    "ruby",
	needs:   []need{{name: "Ruby", command: "ruby"}},
	clients: map[string][]need{"faraday": {{name: "Faraday", file: []string{"/usr/share/rubygems-integration/all/specifications/faraday-1.1.0.gemspec"}}}},
	probes: []probe{
		{name: "Ruby", argv: []string{"ruby", "--version"}},
		{name: "Faraday", client: "faraday", argv: []string{"ruby", "-r", "faraday", "-e", "puts Faraday::VERSION"}},
	},
	trust:  trustIn("SSL_CERT_FILE"),
	Attack: 24,
	Literals: &Literals{
		Target: "ruby/net-http", File: "snippet.rb", Run: "ruby snippet.rb",
		Program: after("require 'erb'\nrequire 'json'\nrequire 'securerandom'\nrequire 'uri'\n\n" +
			"def b(x) puts x.unpack1('H*') end\ndef p(x) b(x) end\ndef j(x) p(x.to_json) end\n\n"),
		Call:    func(f, e string) string { return f + "(" + e + ")\n" },
		Declare: assign("%s = %s\n"),
	},
	style: []tool{
		{name: "rubocop --fix-layout", needs: rubocopItself, judge: rewriting("", func(l *Lab, ctx context.Context, s *sheaf) (string, error) {
			argv := rubocop("--fix-layout")(l, s)
			output, err := l.command(ctx, s.dir, argv[0], argv[1:]...)
			if len(rubocopMessages(output)) > 0 { // what it does not mend, the next one tells
				err = nil
			}
			return output, err
		})},
		{name: "rubocop", needs: rubocopItself, programs: true, judge: linting(rubocopPattern, rubocop())},
	},
}

var rubocopItself = []need{{name: "rubocop", command: "rubocop"}}

const rubocopPattern = place + `[CWEFR]: (?:\[Corrected\] |\[Correctable\] )?(?P<rule>[\w/]+): (?P<text>.*)`

func rubocopMessages(output string) []Finding { return messages(rubocopPattern, output) }

func rubocop(flags ...string) func(*Lab, *sheaf) []string {
	return with(append([]string{"rubocop", "--force-default-config", "--disable-pending-cops", "--cache=false", "--format=emacs"}, flags...)...)
}
