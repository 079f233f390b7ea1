package plan

import (
	"slices"
	"strings"
	"unicode"

	"snipgen/generators/literal"
	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/request"
	"snipgen/request/uri"
)

// The forms of content that a client has, as manifests describe them.
type (
	jsonStyle manifest.NativeJSON
	pairStyle manifest.NativePairs
	partStyle manifest.NativeMultipart
	partLines manifest.PartLines
)

// encode writes a decoded text as the client's pair encoder does.
func (n *pairStyle) encode(dst []byte, s string) []byte {
	return uri.Append(dst, s, n.Space, uri.Keeping(n.Raw))
}

// holds reports whether the client's form of pairs can carry these at all.
func (n *pairStyle) holds(pairs []request.Pair) bool {
	for _, p := range pairs {
		if !p.HasEquals || p.Name == "" || n.NoControls && strings.ContainsFunc(p.Name, unicode.IsControl) {
			return false
		}
		if n.Lines && strings.IndexByte(p.Value, 0) >= 0 {
			return false // no argument of a command holds it
		}
	}
	if n.Distinct && equalPairs(pairs) {
		return false
	}
	if n.Sorts && !slices.IsSortedFunc(pairs, byName) {
		return false
	}
	return n.Repeats || !repeat(pairs, pairName) || n.Adjacent && together(pairs)
}

// typed reports whether the Content-Type that goes with the client's form of
// pairs is the request's.
func (n *pairStyle) typed(r *request.Request) bool {
	own, _ := r.Field("Content-Type")
	return !n.FixedType || own.String() == n.Type
}

// equalPairs reports whether a pair stands there twice.
func equalPairs(pairs []request.Pair) bool {
	seen := make(map[request.Pair]bool, len(pairs))
	for _, p := range pairs {
		if seen[p] {
			return true
		}
		seen[p] = true
	}
	return false
}

// keeps reports whether the client's form of pairs keeps their names.
func (n *pairStyle) keeps(d *literal.Dialect, pairs []request.Pair) bool {
	if !n.Object && n.Loses == nil {
		return true
	}
	names := namesOf(pairs)
	return !loses(n.Loses, names) && (!n.Object || d.KeepsNames(names))
}

func namesOf(pairs []request.Pair) []string {
	names := make([]string, len(pairs))
	for i, p := range pairs {
		names[i] = p.Name
	}
	return names
}

func loses(lost, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return slices.Contains(lost, name) })
}

// same reports whether encoding the pairs gives exactly the original text.
func (n *pairStyle) same(pairs []request.Pair, original string) bool {
	out := make([]byte, 0, len(original)+16)
	for i, p := range pairs {
		if i > 0 {
			out = append(out, '&')
		}
		out = n.encode(out, p.Name)
		out = append(out, '=')
		out = n.encode(out, p.Value)
	}
	return string(out) == original
}

// repeat reports whether two of a list have one name. A few are compared with
// each other, many through a map.
func repeat[T any](all []T, name func(*T) string) bool {
	if len(all) > 16 {
		seen := make(map[string]bool, len(all))
		for i := range all {
			if seen[name(&all[i])] {
				return true
			}
			seen[name(&all[i])] = true
		}
		return false
	}
	for i := range all {
		for j := range i {
			if name(&all[i]) == name(&all[j]) {
				return true
			}
		}
	}
	return false
}

func pairName(p *request.Pair) string     { return p.Name }
func partName(p *request.Part) string     { return p.Name }
func cookieName(c *request.Cookie) string { return c.Name }

// together reports whether the pairs of each name stand together.
func together(pairs []request.Pair) bool {
	seen := make(map[string]bool, len(pairs))
	for i, p := range pairs {
		if seen[p.Name] && pairs[i-1].Name != p.Name {
			return false
		}
		seen[p.Name] = true
	}
	return true
}

// partKinds are the properties of a part that a client may not send as they are.
var partKinds = map[string]func(p *request.Part) bool{
	"typed-field":     func(p *request.Part) bool { return p.HasType && !p.HasFileName },
	"untyped-field":   func(p *request.Part) bool { return !p.HasType && !p.HasFileName },
	"untyped-file":    func(p *request.Part) bool { return !p.HasType && p.HasFileName },
	"empty-type":      func(p *request.Part) bool { return p.HasType && p.Type == "" },
	"upper-type":      func(p *request.Part) bool { return strings.ToLower(p.Type) != p.Type },
	"empty-file-name": func(p *request.Part) bool { return p.HasFileName && p.FileName == "" },
	"path-file-name":  func(p *request.Part) bool { return strings.ContainsAny(p.FileName, "/\\") },
	"field-bare-lf":   func(p *request.Part) bool { return !p.HasFileName && hasBareLineEnd(p.Content) },
	"binary-field":    func(p *request.Part) bool { return !p.HasFileName && !isPlainText(p.Content) },
	"non-ascii-name":  func(p *request.Part) bool { return !isASCII(p.Name) || !isASCII(p.FileName) },
	"empty-name":      func(p *request.Part) bool { return p.Name == "" },
	"escaped-name":    func(p *request.Part) bool { return strings.ContainsFunc(p.Name+p.FileName, escapedInQuotes) },
	"equals-name":     func(p *request.Part) bool { return strings.Contains(p.Name, "=") },
	"other-type":      func(p *request.Part) bool { return p.HasType && !isPlainType(p.Type) },
	"odd-type":        func(p *request.Part) bool { return p.HasType && !isMediaType(p.Type) },
}

// repeatedName is the kind that parts have together: two of them have one name.
const repeatedName = "repeated-name"

// escapedInQuotes: RFC 9110, 5.6.4, and what a field line cannot hold.
func escapedInQuotes(r rune) bool { return r == '"' || r == '\\' || unicode.IsControl(r) }

// hasBareLineEnd reports whether s has a CR or LF that is not part of CRLF.
func hasBareLineEnd(s string) bool {
	return strings.ContainsAny(strings.ReplaceAll(s, "\r\n", ""), "\r\n")
}

// holds reports whether the client's form-data writer sends every part as it is.
func (n *partStyle) holds(m *request.Multipart, r marked.Request) bool {
	for i := range m.Parts {
		for _, kind := range n.Refuses {
			if kind != repeatedName && partKinds[kind](&m.Parts[i]) {
				return false
			}
		}
	}
	if n.Lines != nil && !(*partLines)(n.Lines).holds(m.Parts, r) {
		return false
	}
	return len(m.Parts) > 0 && !(slices.Contains(n.Refuses, repeatedName) && repeat(m.Parts, partName))
}
