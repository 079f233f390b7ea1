// Package templates carries the built-in targets: a folder for each language,
// and in it one for each client. CONTRIBUTING.md tells how to add one.
package templates

import "embed"

// FS holds <language>/language.json, <language>/<client>/{target.json,
// snippet.tmpl}, options.json with what targets share of their options, and two
// that a test writes: names.json with all that languages and targets are called,
// so that a name is resolved without reading them all, and
// <language>/<client>/snippet.tree with the template as it has been parsed and
// checked. It is binary: git shows no difference of it.
//
//go:embed options.json names.json */language.json */*/target.json */*/snippet.tmpl */*/snippet.tree
var FS embed.FS
