package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"snipgen/request/lazy"
)

const zshScript = `#compdef snipgen
# zsh completion of snipgen: source <(snipgen completion zsh)
_snipgen_targets() { compadd -- ${(f)"$(snipgen targets --names 2>/dev/null)"} }
_snipgen_target_list() { compset -P '*,'; compadd -q -S '' -- ${(f)"$(snipgen targets --names 2>/dev/null)"} }
_snipgen_options() { compadd -S '' -- ${(f)"$(snipgen targets --option-names 2>/dev/null)"} }
_snipgen() {
	local command=generate
	if (( CURRENT > 2 )) && [[ " %[1]s " == *" ${words[2]} "* ]]; then
		command=${words[2]}
		shift words
		(( CURRENT-- ))
	fi
	case $command in
%[2]s	esac
	(( CURRENT == 2 )) && [[ $command == generate ]] && compadd -- %[1]s
}
if [[ $funcstack[1] == _snipgen ]]; then _snipgen "$@"; else compdef _snipgen snipgen; fi
`

// What zsh proposes for arguments and for values of flags.
var (
	zshArguments = lazy.Value[map[string]string]{Make: func() map[string]string {
		return map[string]string{
			"targets": "*:target:_snipgen_targets", "completion": "1:shell:(bash zsh fish)", "version": "", "batch": "",
		}
	}}
	zshValues = lazy.Value[map[valueKind]string]{Make: func() map[valueKind]string {
		return map[valueKind]string{
			noValue: "", freeValue: ":value:", dirValue: ":directory:_files -/",
			targetValue: ":targets:_snipgen_target_list", optionValue: ":option:_snipgen_options",
		}
	}}
)

func zshCompletion(model *kong.Application) string {
	var cases strings.Builder
	for _, command := range model.Children {
		fmt.Fprintf(&cases, "\t%s)\n\t\t_arguments", command.Name)
		for _, flag := range flagsOf(command) {
			for _, spelling := range spellings(flag) {
				fmt.Fprintf(&cases, " \\\n\t\t\t%s", singleQuoted(zshFlag(flag, spelling)))
			}
		}
		argument, known := zshArguments.Get()[command.Name]
		if !known {
			argument = "*:file:_files"
		}
		if argument != "" {
			fmt.Fprintf(&cases, " \\\n\t\t\t%s", singleQuoted(argument))
		}
		cases.WriteString("\n\t\t;;\n")
	}
	return fmt.Sprintf(zshScript, commandNames(model), cases.String())
}

// zshFlag describes a flag as _arguments wants it.
func zshFlag(flag *kong.Flag, spelling string) string {
	help := strings.NewReplacer("[", "\\[", "]", "\\]", ":", "\\:").Replace(helpOf(flag))
	value := zshValues.Get()[valueOf(flag)]
	if valueOf(flag) == wordValue {
		value = ":value:(" + words(flag) + ")"
	}
	repeats := ""
	if flag.IsCumulative() {
		repeats = "*"
	}
	return repeats + spelling + "[" + help + "]" + value
}

// singleQuoted writes a text of this program as one word of a POSIX shell.
func singleQuoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
