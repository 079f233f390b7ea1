// Package corpus reads the requests of testdata that every target is tested
// with, and the choice of them that covers a target. It knows no targets: the
// goldens, the tests of templates and the laboratory use it.
package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/parser/curl"
	"snipgen/parser/har"
	"snipgen/parser/httpfile"
	"snipgen/request"
)

// Item is a request of the corpus.
type Item struct {
	Name    string // of its file, without the extension; with the folder but for those of requests: "references/basic"
	File    string // below testdata: "references/basic.http"
	Size    int    // of the file, in bytes
	Request *request.Request
}

// folders are those of the corpus: ordinary requests, requests with references,
// requests whose labels are hard to get right, and what only commands say.
var folders = []struct {
	name string
	read map[string]func(text string, files fs.FS) ([]*request.Request, []request.Diagnostic) // by extension
}{
	{"requests", map[string]reader{".http": wire}},
	{"references", map[string]reader{".http": file}},
	{"edges", map[string]reader{".http": wire, ".har": archive}},
	{"commands", map[string]reader{".sh": command}},
}

type reader = func(text string, files fs.FS) ([]*request.Request, []request.Diagnostic)

func wire(text string, _ fs.FS) ([]*request.Request, []request.Diagnostic) {
	return parser.Parse(text, parser.Options{})
}

func archive(text string, _ fs.FS) ([]*request.Request, []request.Diagnostic) {
	return har.Parse(text, har.Options{})
}

func command(text string, _ fs.FS) ([]*request.Request, []request.Diagnostic) {
	return curl.Parse(text, curl.Options{})
}

func file(text string, files fs.FS) ([]*request.Request, []request.Diagnostic) {
	document, found := httpfile.Parse(text, httpfile.Options{Files: files})
	return document.Requests, found
}

// Read reads all of the corpus from the folder testdata, in a fixed order. It
// fails when a file does not hold just one request, or when two have one name.
func Read(testdata fs.FS) ([]Item, error) {
	var out []Item
	for _, folder := range folders {
		entries, err := fs.ReadDir(testdata, folder.name)
		if err != nil {
			return nil, err
		}
		files, err := fs.Sub(testdata, folder.name)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			read := folder.read[path.Ext(e.Name())]
			if read == nil {
				continue // what requests name
			}
			item, err := readItem(testdata, folder.name+"/"+e.Name(), func(text string) ([]*request.Request, []request.Diagnostic) { return read(text, files) })
			if err != nil {
				return nil, err
			}
			if slices.ContainsFunc(out, func(other Item) bool { return other.Name == item.Name }) {
				return nil, fmt.Errorf("two requests of the corpus are called %s", item.Name)
			}
			out = append(out, item)
		}
	}
	return out, nil
}

func readItem(testdata fs.FS, file string, read func(string) ([]*request.Request, []request.Diagnostic)) (Item, error) {
	text, err := fs.ReadFile(testdata, file)
	if err != nil {
		return Item{}, err
	}
	requests, found := read(string(text))
	if len(requests) != 1 || request.HasErrors(found) {
		return Item{}, fmt.Errorf("%s: %d requests, %+v", file, len(requests), found)
	}
	name := strings.TrimPrefix(strings.TrimSuffix(file, path.Ext(file)), "requests/")
	return Item{Name: name, File: file, Size: len(text), Request: requests[0]}, nil
}

// IsHostile reports whether the request holds texts that are code somewhere:
// every target is tried with all of these.
func (i Item) IsHostile() bool { return strings.HasPrefix(i.Name, "hostile-") }
