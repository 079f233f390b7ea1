package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"snipgen/request/lazy"
)

const fishScript = `# fish completion of snipgen: snipgen completion fish | source
function __snipgen_command
	set -l words (commandline -opc)
	if set -q words[2]; and contains -- $words[2] %[1]s
		echo $words[2]
	else
		echo generate
	end
end
function __snipgen_is
	test (__snipgen_command) = $argv[1]
end
function __snipgen_targets
	set -l before (string match -r '.*,' -- (commandline -ct))
	for name in (snipgen targets --names 2>/dev/null)
		echo "$before$name"
	end
end
complete -c snipgen -n '__fish_is_first_token' -a '%[1]s'
complete -c snipgen -n '__snipgen_is targets' -f -a '(snipgen targets --names 2>/dev/null)'
complete -c snipgen -n '__snipgen_is completion' -f -a 'bash zsh fish'
complete -c snipgen -n '__snipgen_is version' -f
complete -c snipgen -n '__snipgen_is batch' -f
`

// What fish proposes for values of flags.
var fishValues = lazy.Value[map[valueKind]string]{Make: func() map[valueKind]string {
	return map[valueKind]string{
		noValue: "", freeValue: " -x", dirValue: " -x -a '(__fish_complete_directories)'",
		targetValue: " -x -a '(__snipgen_targets)'", optionValue: " -x -a '(snipgen targets --option-names 2>/dev/null)'",
	}
}}

func fishCompletion(model *kong.Application) string {
	var out strings.Builder
	fmt.Fprintf(&out, fishScript, commandNames(model))
	for _, command := range model.Children {
		for _, flag := range flagsOf(command) {
			fmt.Fprintf(&out, "complete -c snipgen -n '__snipgen_is %s'%s\n", command.Name, fishFlag(flag))
		}
	}
	return out.String()
}

func fishFlag(flag *kong.Flag) string {
	text := " -l " + flag.Name
	if flag.Short != 0 {
		text = " -s " + string(flag.Short) + text
	}
	value := fishValues.Get()[valueOf(flag)]
	if valueOf(flag) == wordValue {
		value = " -x -a '" + words(flag) + "'"
	}
	return text + value + " -d " + fishQuoted(helpOf(flag))
}

// fishQuoted writes a text of this program as one word of fish.
func fishQuoted(text string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "'"
}
