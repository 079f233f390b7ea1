package main

import (
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Names of files are the same on all systems: what one of the common file
// systems cannot hold, or programs take for something else, is replaced.

// maxName is the longest name that the common file systems hold, in bytes.
// NTFS counts UTF-16 units, which are fewer.
const maxName = 255

// numberRoom is what numbers of names may take, in bytes: -9999999, twice.
const numberRoom = 16

// nameFiles gives each snippet its file: REQUEST.LANGUAGE-CLIENT.EXTENSION.
// Requests of one name get a number, in the order given.
func nameFiles(dir string, conversions []conversion) []file {
	var files []file
	room := stemRoom(conversions)
	stems, names := newNames(), newNames()
	for i := range conversions {
		c, stem := &conversions[i], ""
		for j := range c.snippets {
			made := &c.snippets[j]
			if made.result == nil {
				continue
			}
			if stem == "" {
				stem = stems.unused(safeStem(c.stem(), room))
			}
			name := names.unused(stem+fileSuffix(made.target)) + "." + made.target.Extension
			files = append(files, file{path: filepath.Join(dir, name), code: made.result.code})
		}
	}
	return files
}

// fileSuffix is what follows the stem, up to the extension.
func fileSuffix(t *chosen) string { return "." + strings.ReplaceAll(t.ID, "/", "-") }

// stemRoom is how many bytes a stem may have so that all names fit. The names
// of targets are short enough to leave some.
func stemRoom(conversions []conversion) int {
	longest := 0
	for i := range conversions {
		for _, made := range conversions[i].snippets {
			longest = max(longest, len(fileSuffix(made.target)+"."+made.target.Extension))
		}
	}
	return maxName - numberRoom - longest
}

// stem is what the request's files are named after.
func (c *conversion) stem() string {
	base := filepath.Base(c.input.label())
	stem := strings.TrimSuffix(base, path.Ext(base))
	if c.input.name == "-" || stem == "" {
		stem = "request"
	}
	switch {
	case c.request.Name != "":
		stem += "-" + c.request.Name
	case len(c.input.requests) > 1:
		stem += "-" + strconv.Itoa(c.index+1)
	}
	return stem
}

// safeStem leaves of a text what every file system takes at the start of a
// name, up to a number of bytes: a dot there would hide the file, a dash makes
// it an option.
func safeStem(text string, most int) string {
	stem := strings.TrimLeft(strings.Map(safeRune, text), ".-")
	if stem == "" {
		stem = "request"
	}
	device, _, _ := strings.Cut(stem, ".")
	if isDevice(device) {
		stem = "_" + stem
	}
	return cutText(stem, most)
}

// safeRune is the character, or a dash: for those that Windows or Unix cannot
// hold, for white space, and for what is not seen, such as controls of
// bidirectional text.
func safeRune(r rune) rune {
	if strings.ContainsRune(`/\:*?"<>|`, r) || unicode.IsSpace(r) || !unicode.IsGraphic(r) || r == utf8.RuneError {
		return '-'
	}
	return r
}

// devices are names that Windows keeps for devices, whatever follows after a
// dot; COM and LPT come with a digit.
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
var devices = []string{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}

func isDevice(name string) bool {
	name = strings.ToUpper(name)
	number, isPort := strings.CutPrefix(name, "COM")
	if !isPort {
		number, isPort = strings.CutPrefix(name, "LPT")
	}
	return slices.Contains(devices, name) || isPort && utf8.RuneCountInString(number) == 1 && strings.Contains("0123456789¹²³", number)
}

// cutText is as much of a text as fits, in whole characters.
func cutText(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}

// names are those that are taken.
type names struct {
	taken map[string]bool
	next  map[string]int // for a name that is taken, the number to try first
}

func newNames() names { return names{map[string]bool{}, map[string]int{}} }

// unused is the name, with a number from 2 when another one has it.
func (n *names) unused(name string) string {
	key := sameName(name)
	if !n.taken[key] {
		n.taken[key] = true
		return name
	}
	number := max(n.next[key], 2)
	for n.taken[numbered(key, number)] {
		number++
	}
	n.taken[numbered(key, number)] = true
	n.next[key] = number + 1
	return numbered(name, number)
}

func numbered(name string, number int) string { return name + "-" + strconv.Itoa(number) }

// sameName is one text for all names that some file system holds for the same:
// case counts for nothing there, nor does how a character is composed.
func sameName(name string) string {
	return strings.ReplaceAll(strings.Map(firstOfCase, norm.NFKD.String(name)), "ß", "SS")
}

// firstOfCase is the first of the characters that differ in case only;
// variation selectors, which file systems ignore, are left out.
func firstOfCase(r rune) rune {
	if 0xfe00 <= r && r <= 0xfe0f {
		return -1
	}
	first := r
	for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
		first = min(first, next)
	}
	return first
}
