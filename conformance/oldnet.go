package conformance

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"snipgen/conformance/capture"
	"snipgen/conformance/runner"
	"snipgen/request"
)

// The labels of csharp/* state what current .NET sends; the laboratory has
// .NET Core 3.1. Three deviations of the old runtime are known, and nothing
// else is excused. The page names them with their sources.

// newerThanLab are the names that .NET Core 3.1 lacks, and since when they are
// there (learn.microsoft.com/dotnet/api).
var newerThanLab = []struct{ name, since string }{
	{"UriCreationOptions", ".NET 6"},
	{"RequestHeaderEncodingSelector", ".NET 5"},
}

// rewritten are the fields whose values .NET Core 3.1 parses and writes anew
// even after TryAddWithoutValidation (github.com/dotnet/runtime/issues/35335),
// each with what tells that two texts of it are parsed alike.
var rewritten = map[string]func(asked, sent string) bool{
	"accept": sameList, "accept-charset": sameList, "accept-encoding": sameList, "accept-language": sameList, "allow": sameList,
	"connection": sameList, "content-disposition": sameList, "content-encoding": sameList, "content-language": sameList, "content-range": sameList,
	"content-type": sameList, "expect": sameList, "if-match": sameList, "if-none-match": sameList, "if-range": sameList, "pragma": sameList,
	"range": sameRange, "server": sameList, "te": sameList, "trailer": sameList, "upgrade": sameList, "user-agent": sameList, "vary": sameList,
	"via": sameList, "warning": sameList, "cache-control": sameDirectives,
	"content-location": sameURI, "location": sameURI, "referer": sameURI,
	"date": sameDate, "expires": sameDate, "if-modified-since": sameDate, "if-unmodified-since": sameDate, "last-modified": sameDate,
	"age": sameNumber, "max-forwards": sameNumber,
}

// emptied are those of them that it drops when the value is empty.
var emptied = []string{
	"accept", "accept-charset", "accept-encoding", "accept-language", "allow", "content-encoding", "content-language", "if-match", "if-none-match",
	"pragma", "te", "trailer", "upgrade", "vary", "via", "warning",
}

func isCSharp(target string) bool { return strings.HasPrefix(target, "csharp/") }

// newerNET tells which version of .NET a snippet needs when that is all that
// the compiler says against it, "" when it has compiled or is wrong otherwise.
func newerNET(o runner.Outcome) string {
	if o.Exit == 0 || o.Err != nil || o.Stderr == "" {
		return ""
	}
	needs := ""
	for complaint := range strings.SplitSeq(strings.TrimSpace(o.Stderr), "\n") {
		word := lacking(complaint)
		if word == "" {
			return ""
		}
		needs = word
	}
	return needs
}

// lacking reads one complaint of the compiler about an unknown type or member.
func lacking(complaint string) string {
	if !strings.Contains(complaint, "error CS0246: ") && !strings.Contains(complaint, "error CS0117: ") {
		return ""
	}
	for _, n := range newerThanLab {
		if strings.Contains(complaint, "'"+n.name+"'") {
			return "needs " + n.since + " (" + n.name + ")"
		}
	}
	return ""
}

// asCurrentNET undoes in a copy of got what .NET Core 3.1 alone does to the
// values of known fields, and reports whether there was anything to undo.
func asCurrentNET(want *request.Request, got *capture.Message) (*capture.Message, bool) {
	undone, changed := *got, false
	for name, same := range rewritten {
		asked, sent := valuesOf(want, name), got.Values(name)
		if fields, ok := undo(undone.Fields, name, asked, sent, same); ok {
			undone.Fields, changed = fields, true
		}
	}
	return &undone, changed
}

func undo(fields []capture.Field, name string, asked, sent []string, same func(asked, sent string) bool) ([]capture.Field, bool) {
	joined := strings.Join(asked, ", ")
	switch {
	case len(asked) == 1 && asked[0] == "" && len(sent) == 0 && slices.Contains(emptied, name):
		return append(slices.Clone(fields), capture.Field{Name: name}), true
	case len(asked) == 0 || len(sent) != 1 || sent[0] == joined || !same(joined, sent[0]):
		return nil, false
	}
	out := slices.Clone(fields)
	for i := range out {
		if strings.EqualFold(out[i].Name, name) {
			out[i].Value = joined
		}
	}
	return out, true
}

func valuesOf(r *request.Request, name string) []string {
	var out []string
	for _, f := range r.Fields {
		if strings.EqualFold(f.Name, name) {
			out = append(out, f.Value.String())
		}
	}
	return out
}

// sameList: the same items in the same order (RFC 9110, 5.6.1).
func sameList(asked, sent string) bool { return closedUp(asked) == closedUp(sent) }

var blanksAndZeros = regexp.MustCompile(` |\b0+\B`)

// sameRange: with or without blanks between the tokens (RFC 9110, 14.1.1) and
// zeros before numbers.
func sameRange(asked, sent string) bool {
	return blanksAndZeros.ReplaceAllString(asked, "") == blanksAndZeros.ReplaceAllString(sent, "")
}

// sameDirectives: the same directives of a cache, in any order.
func sameDirectives(asked, sent string) bool {
	a, b := strings.Split(closedUp(asked), ","), strings.Split(closedUp(sent), ",")
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// sameURI: other percent-encoding, or the path of a URI that has none.
func sameURI(asked, sent string) bool {
	a, err1 := url.PathUnescape(asked)
	b, err2 := url.PathUnescape(sent)
	return err1 == nil && err2 == nil && (a == b || a+"/" == b)
}

// sameDate: the same time, which .NET writes in GMT.
func sameDate(asked, sent string) bool {
	a, err1 := time.Parse(time.RFC1123Z, asked)
	b, err2 := time.Parse(http.TimeFormat, sent)
	return err1 == nil && err2 == nil && a.Equal(b)
}

// sameNumber: without zeros before it.
func sameNumber(asked, sent string) bool { return strings.TrimLeft(asked, "0") == sent }

// closedUp takes out the white space after commas and semicolons that are in no
// quoted string.
func closedUp(value string) string {
	var b strings.Builder
	quoted, after := false, false
	for i := 0; i < len(value); i++ {
		c := value[i]
		switch {
		case after && (c == ' ' || c == '\t'):
			continue
		case quoted && c == '\\' && i+1 < len(value):
			b.WriteByte(c)
			i++
			c = value[i]
		case c == '"':
			quoted = !quoted
		}
		after = !quoted && (c == ',' || c == ';')
		b.WriteByte(c)
	}
	return b.String()
}
