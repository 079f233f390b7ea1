package main

import "github.com/alecthomas/kong"

func printHelp(o kong.HelpOptions, ctx *kong.Context) error { return kong.DefaultHelpPrinter(o, ctx) }
