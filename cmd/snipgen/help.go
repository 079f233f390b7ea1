package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/alecthomas/kong"
)

const summary = `snipgen turns an HTTP request into code that sends exactly that request.

  snipgen -t TARGET,... [FILE ...]    write code; FILE is - or left out for standard input
  snipgen verify -t TARGET,... FILE   run the code against a local server, compare what it sends
  snipgen run -t TARGET FILE          run the code: send the request
  snipgen targets [TARGET ...]        list the targets and their options
  snipgen parse [FILE ...]            show how a request is read
  snipgen batch -t TARGET,...         turn lines of JSON into lines of JSON
  snipgen completion bash|zsh|fish    print a completion script
  snipgen version                     print the version

`

const examples = `
Examples:
  snipgen -t python request.http
  snipgen -t curl,node/axios -O timeout=10s < request.http
  snipgen -t go --request login --env dev --var user=me api.http
  snipgen -t all -o snippets requests/*.http

Exit status: 0 done, 1 a request cannot be turned into code, 2 wrong use,
3 a warning stands and --strict is given.
`

// printHelp prints what -h asks for: all about writing code, or all about
// another command.
func printHelp(_ kong.HelpOptions, ctx *kong.Context) error {
	w := bufio.NewWriter(ctx.Stdout)
	node := ctx.Selected()
	if node == nil || node.Name == "generate" {
		w.WriteString(summary)
		helpFlags(w, generateNode(ctx.Model))
		w.WriteString(examples)
		return w.Flush()
	}
	fmt.Fprintf(w, "%s.\n\n  snipgen %s\n\n", node.Help, node.Summary())
	if node.Detail != "" {
		w.WriteString(node.Detail + "\n\n")
	}
	for _, arg := range node.Positional {
		helpLine(w, strings.ToUpper(arg.Name), arg.Help)
	}
	helpFlags(w, node)
	return w.Flush()
}

func generateNode(model *kong.Application) *kong.Node {
	for _, node := range model.Children {
		if node.Name == "generate" {
			return node
		}
	}
	return model.Node
}

// helpFlags prints a line for each flag of a command, and those of all.
func helpFlags(w *bufio.Writer, node *kong.Node) {
	for _, group := range [][]*kong.Flag{node.Flags, node.Parent.Flags} {
		for _, flag := range group {
			if !flag.Hidden {
				helpLine(w, flagUse(flag), helpOf(flag))
			}
		}
	}
}

// helpOf is what a flag does; kong has words of its own for one.
func helpOf(flag *kong.Flag) string {
	if flag.Name == "help" {
		return "Print this help"
	}
	return flag.Help
}

// flagUse is a flag as one writes it.
func flagUse(flag *kong.Flag) string {
	use := "    --" + flag.Name
	if flag.Short != 0 {
		use = "-" + string(flag.Short) + ", --" + flag.Name
	}
	if !flag.IsBool() {
		use += " " + flag.PlaceHolder
	}
	return use
}

const helpColumn = 32

// helpLine prints how something is written, and what it does: on a line of its
// own when the former is long.
func helpLine(w *bufio.Writer, use, help string) {
	if len(use) > helpColumn {
		fmt.Fprintf(w, "  %s\n", use)
		use = ""
	}
	fmt.Fprintf(w, "  %-*s  %s\n", helpColumn, use, help)
}
