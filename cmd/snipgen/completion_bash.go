package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"snipgen/request/lazy"
)

const bashScript = `# bash completion of snipgen: source <(snipgen completion bash)
_snipgen() {
	local snipgen=$1 cur=$2 prev=$3 command=generate before
	[[ " %[1]s " == *" ${COMP_WORDS[1]} "* && $COMP_CWORD -gt 1 ]] && command=${COMP_WORDS[1]}
	COMPREPLY=()
	case $prev in
%[2]s	esac
	if [[ $cur == -* ]]; then
		case $command in
%[3]s		esac
		return
	fi
	case $command in
	targets) COMPREPLY=($(compgen -W "$("$snipgen" targets --names 2>/dev/null)" -- "$cur")) ;;
	completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur")) ;;
	version | batch) ;;
	*)
		compopt -o filenames 2>/dev/null
		COMPREPLY=($(compgen -f -- "$cur"))
		[[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W "%[1]s" -- "$cur"))
		;;
	esac
}
complete -F _snipgen snipgen
`

// What bash does for the value of a flag.
var bashValues = lazy.Value[map[valueKind]string]{Make: func() map[valueKind]string {
	return map[valueKind]string{
		freeValue: `return ;;`,
		wordValue: `COMPREPLY=($(compgen -W "%s" -- "$cur")); return ;;`,
		dirValue:  `compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;`,
		targetValue: `[[ $cur == *,* ]] && before=${cur%,*},
		COMPREPLY=($(compgen -P "$before" -W "$("$snipgen" targets --names 2>/dev/null)" -- "${cur##*,}"))
		return
		;;`,
		optionValue: `compopt -o nospace 2>/dev/null
		COMPREPLY=($(compgen -W "$("$snipgen" targets --option-names 2>/dev/null)" -- "$cur"))
		return
		;;`,
	}
}}

func bashCompletion(model *kong.Application) string {
	var values, flags strings.Builder
	for _, flag := range flagsByValue(model) {
		action := bashValues.Get()[valueOf(flag)]
		if valueOf(flag) == wordValue {
			action = fmt.Sprintf(action, words(flag))
		}
		fmt.Fprintf(&values, "\t%s)\n\t\t%s\n", strings.Join(spellings(flag), " | "), action)
	}
	for _, command := range model.Children {
		var all []string
		for _, flag := range flagsOf(command) {
			all = append(all, spellings(flag)...)
		}
		fmt.Fprintf(&flags, "\t\t%s) COMPREPLY=($(compgen -W \"%s\" -- \"$cur\")) ;;\n", command.Name, strings.Join(all, " "))
	}
	return fmt.Sprintf(bashScript, commandNames(model), values.String(), flags.String())
}
