package shapes

// commands are command lines.
func commands() []Shape {
	python := func(name string, build func(size int) string, flags ...string) Shape {
		return on("python/requests", name, "command.sh", build, append(flags, "--input", "curl")...)
	}
	return []Shape{
		python("curl-fields", number("curl https://example.com/p", " -H 'X-%d: a'", "\n")),
		python("curl-data", number("curl https://example.com/p", " -d n%d=1", "\n")),
		python("curl-data-encoded", number("curl https://example.com/p", " --data-urlencode 'n%d=a b'", "\n")),
		python("curl-data-long", repeat("curl https://example.com/p -d '", "a", "'\n")),
		python("curl-form", number("curl https://example.com/p", " -F n%d=1", "\n")),
		python("curl-flags-ignored", repeat("curl https://example.com/p", " --compressed --retry 3", "\n")),
		python("curl-flags-unknown", number("curl https://example.com/p", " --unknown-%d", "\n")),
		python("curl-users", number("curl https://example.com/p", " -u a:%d", "\n")),
		python("curl-cookies", number("curl https://example.com/p", " -b n%d=1", "\n")),
		python("curl-urls", number("curl", " https://example.com/p%d", "\n"), "--all"),
		python("curl-next", number("curl https://example.com/p", " --next https://example.com/%d", "\n"), "--all"),
		python("curl-commands", number("", "curl https://example.com/p%d\n", ""), "--all"),
		python("curl-pipelines", number("", "curl https://example.com/p%d | jq . && ", "true\n"), "--all"),
		python("curl-other-commands", number("", "echo %d\n", "curl https://example.com/p\n")),
		python("curl-quotes", repeat("curl https://example.com/p -d ", `'a'"b"`, "\n")),
		python("curl-quotes-dollar", repeat("curl https://example.com/p -d $'", `\x41\n\u00e4`, "'\n")),
		python("curl-backslashes", repeat("curl https://example.com/p -d ", `\a`, "\n")),
		python("curl-continued", repeat("curl https://example.com/p \\\n", " -v \\\n", " -s\n")),
		python("curl-here-document", repeat("curl https://example.com/p -d @- <<'E'\n", "a line\n", "E\n")),
		python("curl-here-document-open", repeat("curl https://example.com/p -d @- <<E\n", "$a line\n", "E\n")),
		python("curl-variables", number("", "n%d=value\n", "curl https://example.com/$n1\n")),
		python("curl-variables-used", number("curl https://example.com/p -d \"", "$n%d ", "\"\n")),
		python("curl-variables-doubling", number("a=aaaaaaaa\n", "a=$a$a # %d\n", "curl https://example.com/$a\n")),
		python("curl-substitutions", repeat("curl https://example.com/p -d \"", "$(a)", "\"\n")),
		python("curl-nested", func(size int) string {
			return "curl https://example.com/p -d \"" + repeat("", "$(a ", "")(size/2) + repeat("", ")", "")(size/8) + "\"\n"
		}),
		python("curl-globs", repeat("curl 'https://example.com/", "[1-2]", "'\n"), "--all"),
		python("curl-sets", number("curl 'https://example.com/{a", ",%d", "}'\n"), "--all"),
		python("curl-braces", repeat("curl https://example.com/", "{a,b}", "\n"), "--all"),
		python("curl-comments", repeat("", "# a comment\n", "curl https://example.com/p\n")),
		python("curl-parentheses", repeat("", "(", "curl https://example.com/p\n")),
		python("curl-quote-open", repeat("curl https://example.com/p '", "a ", "\n")),
		python("cmd", number("curl ^\"https://example.com/p^\" ^\r\n", "  -H ^\"X-%d: a^\" ^\r\n", "  --compressed\r\n")),
		python("cmd-data", repeat("curl ^\"https://example.com/p^\" ^\r\n  -d ^\"", "^%^^a^&", "^\"\r\n")),
		python("powershell", number("curl.exe \"https://example.com/p\" `\r\n", "  -H \"X-%d: a\" `\r\n", "  --compressed\r\n")),
		python("powershell-data", repeat("curl.exe \"https://example.com/p\" `\r\n  -d \"", "`\"a`n", "\"\r\n")),
	}
}
