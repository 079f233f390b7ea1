package httpfile

import (
	"slices"
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// Kinds of what is computed when a request is sent: the Text of a Dynamic
// segment, and its Args.
const (
	UUID          = "uuid"           // a random UUID (RFC 9562, version 4)
	RandomInt     = "random-int"     // min, max: an integer, min <= n < max
	Timestamp     = "timestamp"      // [n, unit]: seconds since 1970
	ISOTimestamp  = "iso-timestamp"  // UTC, with milliseconds and Z
	DateTime      = "datetime"       // format [, n, unit]: UTC
	LocalDateTime = "local-datetime" // the same in local time
)

// Formats of DateTime. Any other is a pattern of Day.js, such as
// YYYY-MM-DD HH:mm:ss: all letters outside of square brackets are [Tokens].
const (
	FormatISO8601 = "iso8601"
	FormatRFC1123 = "rfc1123"
)

// call is a {{$name args}}.
type call struct {
	name string
	args []string
	at   request.Range
	s    source
}

// computed are the names that mean something computed, by kind.
var computed = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"guid": UUID, "uuid": UUID, "random.uuid": UUID,
		"randomInt": RandomInt, "random.integer": RandomInt,
		"timestamp": Timestamp, "isoTimestamp": ISOTimestamp,
		"datetime": DateTime, "localDatetime": LocalDateTime, "date": DateTime,
	}
}}

// provided are names whose values only the tool itself has: tokens that it
// fetches, questions that it asks, its own kinds of random text.
var provided = []string{
	"aadToken", "aadV2Token", "oidcAccessToken", "oauth2", "auth.token", "auth.idToken", "input", "prompt", "pick", "password",
	"exampleServer", "projectRoot", "historyFolder", "requestId", "index", "value",
}

// dynamic is the value of {{$...}}.
func (r *reader) dynamic(b *block, inner string, s source, at request.Range, raw string) text {
	c := readCall(inner, at, s)
	kind := computed.Get()[c.name]
	switch {
	case kind != "":
		return r.computed(c, kind)
	case c.name == "processEnv" || c.name == "dotenv":
		return r.environmentCall(b, c)
	case strings.HasPrefix(c.name, "env."):
		c.args = []string{c.name[len("env."):]}
		return r.environmentCall(b, c)
	case c.name == "shared" && len(c.args) == 1:
		return r.shared(b, c)
	case slices.Contains(provided, c.name), strings.HasPrefix(c.name, "random."):
		r.noteOnce("provided-value", c.name, at, "$"+c.name+" is known to another tool only; it is a variable of the snippet", "")
		return r.variable(r.nameOf(c), at)
	case r.options.LiteralVars:
		return literal(raw, at)
	}
	r.Fail("unknown-dynamic-variable", "", at, s.prefix()+"$"+c.name+" is not known", "known are $guid, $randomInt, $timestamp, $isoTimestamp, $datetime, $localDatetime, $processEnv, $dotenv")
	return nil
}

// nameOf is a name for a provided value: that of the variable which it is the
// value of, else its own words.
func (r *reader) nameOf(c call) string {
	if n := len(r.visiting); n > 0 && isWhole(c.s.text) {
		return r.visiting[n-1]
	}
	return strings.Join(append([]string{c.name}, c.args...), "_")
}

// isWhole reports whether a text is one reference and nothing else.
func isWhole(text string) bool {
	inner, open := strings.CutPrefix(text, "{{")
	return open && strings.HasSuffix(inner, "}}") && !strings.Contains(inner, "{{")
}

// readCall splits name a b, name(a, b), and quoted arguments.
func readCall(inner string, at request.Range, s source) call {
	n := strings.IndexAny(inner, " \t(")
	if n < 0 {
		return call{name: inner, at: at, s: s}
	}
	return call{name: inner[:n], args: arguments(inner[n:]), at: at, s: s}
}

func arguments(s string) []string {
	var args []string
	for {
		s = strings.TrimLeft(s, " \t,()")
		if s == "" {
			return args
		}
		end := strings.IndexAny(s, " \t,()")
		if s[0] == '"' || s[0] == '\'' {
			if n := strings.IndexByte(s[1:], s[0]); n >= 0 {
				args, s = append(args, s[1:n+1]), s[n+2:]
				continue
			}
		}
		if end < 0 {
			return append(args, s)
		}
		args, s = append(args, s[:end]), s[end:]
	}
}

// computed makes a Dynamic segment, or its frozen value.
func (r *reader) computed(c call, kind string) text {
	args, problem := checkArguments(c, kind)
	if problem != "" {
		r.Fail("invalid-dynamic-variable", "", c.at, c.s.prefix()+"$"+c.name+" "+problem, "")
		return nil
	}
	if r.options.Freeze != nil {
		return literal(r.options.Freeze(kind, args), c.at)
	}
	return text{{Kind: request.Dynamic, Text: kind, Args: args, Range: c.at}}
}

// checkArguments completes the arguments; problem says what is wrong.
func checkArguments(c call, kind string) (args []string, problem string) {
	args = c.args
	switch kind {
	case UUID, ISOTimestamp:
		return nil, ""
	case RandomInt:
		return randomRange(args)
	case Timestamp:
		return offset(args)
	}
	if c.name == "date" && len(args) == 0 {
		args = []string{"YYYY-MM-DD"}
	} else if len(args) == 0 {
		args = []string{FormatISO8601}
	}
	format := args[0]
	args, problem = offset(args[1:])
	return append([]string{canonicalFormat(format)}, args...), problem
}

func randomRange(args []string) ([]string, string) {
	if len(args) == 0 {
		return []string{"0", "1000"}, ""
	}
	if len(args) == 1 {
		args = []string{"0", args[0]}
	}
	if len(args) != 2 {
		return nil, "takes a least and a greatest integer"
	}
	low, err1 := strconv.ParseInt(args[0], 10, 53)
	high, err2 := strconv.ParseInt(args[1], 10, 53)
	if err1 != nil || err2 != nil || low >= high {
		return nil, "takes two integers, the lower first"
	}
	return []string{strconv.FormatInt(low, 10), strconv.FormatInt(high, 10)}, ""
}

// offsetUnits are those of an offset from now: year, quarter, month, week,
// day, hour, minute, second, millisecond.
var offsetUnits = []string{"y", "Q", "M", "w", "d", "h", "m", "s", "ms"}

// offset reads a number and a unit; none is no offset.
func offset(args []string) (n []string, problem string) {
	if len(args) == 0 {
		return nil, ""
	}
	if len(args) == 2 && slices.Contains(offsetUnits, args[1]) {
		if n, err := strconv.ParseInt(args[0], 10, 32); err == nil {
			return []string{strconv.FormatInt(n, 10), args[1]}, ""
		}
	}
	return nil, "takes an offset like -3 d; units are " + strings.Join(offsetUnits, " ")
}

// environmentCall is an environment variable. %X stands for the one that the
// variable X names.
func (r *reader) environmentCall(b *block, c call) text {
	name := strings.Join(c.args, " ")
	if indirect, ok := strings.CutPrefix(name, "%"); ok {
		value := r.named(b, indirect, c.s, c.at, indirect)
		if _, fixed := value.Literal(); !fixed {
			return value // which variable that is, is known when the snippet runs: it has the value itself
		}
		name, _ = value.Literal()
	}
	if name == "" || identifier(name) != name {
		r.Fail("invalid-dynamic-variable", "", c.at, c.s.prefix()+"$"+c.name+" takes the name of an environment variable", "")
		return nil
	}
	return text{{Kind: request.Environment, Text: name, Range: c.at}}
}

func (r *reader) shared(b *block, c call) text {
	if d := r.environment.shared[c.args[0]]; d != nil {
		return r.evaluate(b, d, c.s, c.at)
	}
	r.noteUnresolved(c.args[0], c.at)
	return r.variable(c.args[0], c.at)
}
