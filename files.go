package snipgen

import (
	"io/fs"
	"path"
	"strings"
)

// place finds a file: what to look in, and the name there. It fails with
// errOutside when only Outside has it and there is none.
func (o *ReadOptions) place(name string) (fs.FS, string, error) {
	clean := path.Clean(strings.ReplaceAll(name, `\`, "/"))
	if fs.ValidPath(clean) && !(len(clean) > 1 && clean[1] == ':') {
		return o.Files, clean, nil
	}
	if o.Outside == nil {
		return nil, "", errOutside
	}
	if !path.IsAbs(clean) {
		clean = path.Join("/", o.Dir, clean)
	}
	return o.Outside, strings.TrimPrefix(clean, "/"), nil
}
