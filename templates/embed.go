// Package templates carries the built-in targets: a folder for each language,
// and in it one for each client. CONTRIBUTING.md tells how to add one.
package templates

import "embed"

// FS holds <language>/language.json, <language>/<client>/{target.json,
// snippet.tmpl}, options.json with what targets share of their options, and
// names.json with all that languages and targets are called, so that a name is
// resolved without reading them all.
//
//go:embed options.json names.json */language.json */*/target.json */*/snippet.tmpl
var FS embed.FS
