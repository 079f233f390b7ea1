package manifest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"
)

// Limits on folders of targets. They are far above what a client needs, and low
// enough that a folder from elsewhere costs a second and some tens of megabytes
// at the most.
const (
	maxManifest = 256 << 10 // bytes of a JSON file
	maxTemplate = 256 << 10 // bytes of a template
	maxTree     = 1 << 20   // bytes of a prepared one
	maxFolders  = 2000      // languages and clients in a file system
	maxRead     = 4 << 20   // bytes of the files that are read of it: the built-in targets have 320 KiB
	maxLimits   = 500       // limits of a manifest, each of which looks at the request

	maxWord = 64   // bytes of what is part of names
	maxLine = 1000 // bytes of what is one line for people or a shell
)

const (
	MaxNested = 64 // of JSON values, of actions, of parentheses, of templates that call others
	MaxFaults = 20 // that are told of a file
	MaxDepth  = 15 // levels of the line that a value is printed on
)

// readBounded reads a file of a target's folder.
func readBounded(files fs.FS, name string, most int64) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	defer f.Close()
	left, b := most, (*budgeted)(nil)
	if own, ok := files.(*budgeted); ok {
		b, left = own, min(most, own.left(name))
	}
	var read bytes.Buffer
	if info, err := f.Stat(); err == nil {
		read.Grow(int(min(max(info.Size(), 0), left)) + bytes.MinRead)
	}
	if _, err := read.ReadFrom(io.LimitReader(f, left+1)); err != nil {
		return nil, unreadable(name, err)
	}
	data := read.Bytes()
	if int64(len(data)) > left && left < most {
		return nil, &Fault{File: name, Message: fmt.Sprintf("the targets of this directory have more than %d bytes", maxRead), Hint: "choose one, or put them in several directories"}
	}
	if int64(len(data)) > most {
		return nil, &Fault{File: name, Message: fmt.Sprintf("the file is larger than %d bytes", most)}
	}
	if b != nil {
		b.count(name, len(data))
	}
	return data, nil
}

// budgeted is a user's file system of which no more than maxRead bytes are
// read, however often a file is.
type budgeted struct {
	fs.FS
	reading sync.Mutex
	sizes   map[string]int // of what has been read
	total   int
}

// left is how much of a file may be read, as far as others are concerned.
func (b *budgeted) left(name string) int64 {
	b.reading.Lock()
	defer b.reading.Unlock()
	return int64(maxRead - b.total + b.sizes[name])
}

// Stat keeps the way that the file system has for it.
func (b *budgeted) Stat(name string) (fs.FileInfo, error) { return fs.Stat(b.FS, name) }

func (b *budgeted) count(name string, size int) {
	b.reading.Lock()
	defer b.reading.Unlock()
	b.total += size - b.sizes[name]
	b.sizes[name] = size
}

// unreadable names the file as people call it, whatever the system does.
func unreadable(name string, err error) error {
	var failure *fs.PathError
	if errors.As(err, &failure) {
		err = failure.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}
