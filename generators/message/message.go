// Package message writes a request for those who read requests: as it goes
// over a connection, as a block of a .http file, as an HTTP archive. Whatever
// is written has been read back before, and has given the same request.
package message

import (
	"snipgen/request"
	"snipgen/request/lazy"
)

// Options of a [Writer]. The zero value is the default.
type Options struct {
	Exact    bool // the bytes that are sent, even if they do not tell where they go
	NoFollow bool // a .http file says that redirects are not followed
	Timeout  int  // in milliseconds, in a .http file; 0 for none
}

// Text is a request that has been written.
type Text struct {
	Code       string               // bytes, not always UTF-8
	Equivalent bool                 // other bytes are sent than the request has, of the same meaning
	Notes      []request.Diagnostic // what is worth knowing; warnings where something is lost
}

// Refusal is the error for a request that cannot be written in a form, or
// would be read back as another one.
type Refusal struct{ Reasons []request.Diagnostic }

func (e *Refusal) Error() string { return e.Reasons[0].Message }

// Writer is one form of a request.
type Writer struct {
	// Write writes one request. It fails with *Refusal.
	Write func(*request.Request, Options) (*Text, error)
	// Join makes one document of several that Write has made; false where
	// they do not go together.
	Join func(codes []string) (string, bool)
}

var writers = lazy.Value[map[string]*Writer]{Make: func() map[string]*Writer {
	return map[string]*Writer{
		"raw":  {Write: writeRaw, Join: joinMessages},
		"file": {Write: writeFile, Join: joinFiles},
		"har":  {Write: writeHAR, Join: joinArchives},
	}
}}

// Lookup finds a writer by the name that manifests use.
func Lookup(name string) (*Writer, bool) {
	w, ok := writers.Get()[name]
	return w, ok
}

// refuse makes a refusal of one reason.
func refuse(code, part string, at request.Range, message, hint string) *Refusal {
	return &Refusal{[]request.Diagnostic{{Severity: request.Error, Code: code, Part: part, Range: at, Message: message, Hint: hint}}}
}

func note(code, part string, at request.Range, message, hint string) request.Diagnostic {
	return request.Diagnostic{Severity: request.Info, Code: code, Part: part, Range: at, Message: message, Hint: hint}
}

// notKept is the refusal of a request that would be read back as another one.
func notKept(r *request.Request, form, hint string) *Refusal {
	return refuse("not-kept", "", r.TargetRange, form+" of this request would be read as another request", hint)
}
