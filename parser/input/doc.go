// Package input reads an input of any kind: it tells what the input is, by its
// content and the name of its file, hands it to the reader of that kind, and
// takes of the requests found those that are meant. What it decides is said in
// diagnostics: the kind with its reason, settings that the input has no use for,
// requests that are left out.
//
// It is the one package that knows all readers. Opening files is left to the
// caller, who hands over the directories that an input may reach; what a request
// means once it is read is no matter of its kind, and stands elsewhere.
package input
