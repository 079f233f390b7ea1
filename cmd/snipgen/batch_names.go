package main

import "snipgen/request/lazy"

// batchNames are the names of the members that a line may have.
var batchNames = []string{
	"id", "request", "encoding", "file", "targets", "options", "exact", "strict", "input", "all",
	"name", "index", "line", "url", "scheme", "base_url", "vars", "literal_vars", "env", "dialect",
	"freeze", "placeholders", "shell", "secrets", "secret_env", "keep_final_newline",
}

// batchWords are the values of members that take one of some.
var batchWords = lazy.Value[map[string][]string]{Make: func() map[string][]string {
	return map[string][]string{
		"encoding": {"text", "base64"},
		"input":    {"auto", "wire", "http", "curl", "har", "powershell", "fetch", "wget", "httpie"},
		"shell":    {"auto", "bash", "cmd", "powershell"},
		"scheme":   {"http", "https"},
		"secrets":  {"keep", "env", "placeholder", "redact", "error"},
		"dialect":  {"all", "vscode", "jetbrains", "visualstudio", "httpyac", "kulala"},
	}
}}

// place is where the value of a member goes; nil when it is no setting.
func (l *batchLine) place(name string) any {
	switch name {
	case "request":
		return &l.request
	case "encoding":
		return &l.encoding
	case "file":
		return &l.file
	case "targets":
		return &l.targets
	case "options":
		return &l.options
	case "vars":
		return &l.vars
	case "secret_env":
		return &l.secretEnv
	case "literal_vars":
		return &l.literalVars
	case "exact":
		return &l.Exact
	}
	return l.readFlags.place(name)
}

// place is where the value of a member goes that does what a flag does.
func (f *readFlags) place(name string) any {
	switch name {
	case "strict":
		return &f.Strict
	case "input":
		return &f.Input
	case "shell":
		return &f.Shell
	case "all":
		return &f.All
	case "scheme":
		return &f.Scheme
	case "base_url":
		return &f.BaseURL
	case "env":
		return &f.Env
	case "dialect":
		return &f.Dialect
	case "freeze":
		return &f.Freeze
	case "placeholders":
		return &f.Placeholders
	case "secrets":
		return &f.Secrets
	case "keep_final_newline":
		return &f.KeepFinalNewline
	}
	return f.choice(name)
}

// choice is where the value of a member goes that chooses a request.
func (f *readFlags) choice(name string) any {
	switch name {
	case "name":
		return &f.Request
	case "index":
		return &f.Index
	case "line":
		return &f.Line
	case "url":
		return &f.URL
	}
	return nil
}
