package manifest

import (
	"slices"
	"strings"
)

// CodeName is the name of a file as code may have it. Many languages read more
// than a path in a name: a protocol (expect:// and data: of PHP), standard
// input (- of curl), a command or a mode (| and > of Perl and Ruby), an option,
// a home directory. None of them does where a name begins with ./, ../, / or a
// drive: so does every name that this gives. What no name makes safe is
// refused with a reason: control characters, and names that Windows reads as a
// device or as another file
// (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file).
func CodeName(name string) (safe, reason string) {
	if reason := unsafeName(name); reason != "" {
		return "", reason
	}
	switch {
	case name[0] == '/': // two of them begin the name of a host
		return "/" + strings.TrimLeft(name, `/\`), ""
	case strings.HasPrefix(name, "./"), strings.HasPrefix(name, "../"), hasDrive(name):
		return name, ""
	}
	return "./" + name, ""
}

// hasDrive knows C:\ and C:/.
func hasDrive(name string) bool {
	letter := len(name) > 2 && 'a' <= name[0]|0x20 && name[0]|0x20 <= 'z'
	return letter && name[1] == ':' && (name[2] == '/' || name[2] == '\\')
}

func unsafeName(name string) string {
	if name == "" {
		return "has no characters"
	}
	if strings.ContainsFunc(name, func(c rune) bool { return c < ' ' || c == 0x7f }) {
		return "has a control character"
	}
	for _, element := range strings.FieldsFunc(name, func(c rune) bool { return c == '/' || c == '\\' }) {
		base, _, _ := strings.Cut(element, ".")
		switch {
		case element == "." || element == "..":
		case strings.HasSuffix(element, ".") || strings.HasSuffix(element, " "):
			return "has a dot or a blank at its end, which Windows drops"
		case isDevice(strings.ToUpper(strings.TrimRight(base, " "))):
			return "is that of a device on Windows"
		}
	}
	return ""
}

func isDevice(s string) bool {
	if n, ok := strings.CutPrefix(strings.Replace(s, "LPT", "COM", 1), "COM"); ok {
		return slices.Contains([]string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"}, n)
	}
	return slices.Contains([]string{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}, s)
}
