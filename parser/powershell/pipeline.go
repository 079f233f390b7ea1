package powershell

import (
	"slices"
	"strings"

	"snipgen/request"
)

// pipeline reads commands between |, and gives what comes out at the end.
func (r *reader) pipeline() value {
	if !r.enter() {
		return value{}
	}
	defer r.leave()
	start := r.pos
	v, requests := r.element(value{})
	for {
		r.blanks(false)
		if r.peek() != '|' || strings.HasPrefix(r.rest(), "||") {
			break
		}
		bar := r.pos
		r.pos++
		r.blanks(true)
		if requests {
			r.skipPipeline()
			r.Note("pipeline", "", r.from(bar), "what the answer is piped into is left out", "")
			break
		}
		v, requests = r.element(v)
	}
	if r.accept("&&") || r.accept("||") {
		return v
	}
	if r.accept(">") { // the rest of a redirection is a word
		r.redirected()
	}
	v.at = v.at.Union(r.from(start))
	return v
}

// skipPipeline steps over commands, up to the end of the statement.
func (r *reader) skipPipeline() {
	for r.pos < len(r.text) {
		switch c := r.text[r.pos]; {
		case c == ';' || c == ')' || c == '}' || c == '\n' && !strings.HasSuffix(strings.TrimRight(r.text[:r.pos], " \t\r"), "|"):
			return
		case c == '(' || c == '{':
			r.pos++
			r.toClosing(map[byte]byte{'(': ')', '{': '}'}[c])
		case c == '`':
			r.pos += 2
			if r.pos < len(r.text) && r.text[r.pos-1] == '\r' {
				r.pos++
			}
		case r.isString():
			r.overString()
		default:
			r.pos++
		}
	}
	r.pos = min(r.pos, len(r.text))
}

func (r *reader) redirected() {
	r.accept(">")
	r.accept("&1")
	for r.pos < len(r.text) && (r.text[r.pos] == ' ' || r.text[r.pos] == '\t') {
		r.pos++
	}
	for r.pos < len(r.text) && strings.IndexByte("; \t\r\n|)}", r.text[r.pos]) < 0 {
		r.pos++
	}
}

// element reads one command or expression of a pipeline. requests tells that
// it is a web request.
func (r *reader) element(in value) (v value, requests bool) {
	r.callOperator()
	if !r.isCommand() {
		before := r.pos
		v = r.expression()
		r.advanceFrom(before)
		return v, false
	}
	start := r.pos
	name := r.commandName()
	at := r.from(start)
	if r.isWebCommand(name) {
		r.request(name, at, in)
		return output(at), true
	}
	return r.command(name, at, in), false
}

// callOperator steps over & and . before a command.
func (r *reader) callOperator() {
	if strings.HasPrefix(r.rest(), "& ") || strings.HasPrefix(r.rest(), ". ") {
		r.pos++
		r.blanks(false)
	}
}

// isCommand reports whether a command is next, by its name.
func (r *reader) isCommand() bool {
	rest := r.rest()
	return rest != "" && (nameSize(rest[:1]) > 0 || rest[0] >= 0x80 && !r.isString()) || strings.HasPrefix(rest, "./") || strings.HasPrefix(rest, `.\`) || strings.HasPrefix(rest, "?") || strings.HasPrefix(rest, "/")
}

// commandName reads the word that names a command.
func (r *reader) commandName() string {
	start := r.pos
	for r.pos < len(r.text) && strings.IndexByte(" \t\r\n;|(){}'\"&,<>", r.text[r.pos]) < 0 {
		r.pos++
	}
	r.advanceFrom(start)
	name := r.text[start:r.pos]
	return strings.ToLower(name[strings.LastIndexAny(name, `\/`)+1:])
}

// isWebCommand knows the commands that send requests. The names that they have
// in Windows PowerShell, curl and wget, are theirs where parameters of
// PowerShell follow.
func (r *reader) isWebCommand(name string) bool {
	switch name {
	case "invoke-webrequest", "invoke-restmethod", "iwr", "irm":
		return true
	case "curl", "wget":
		return true
	}
	return false
}

// command reads a command that sends nothing, and gives what it gives, if that
// matters to requests.
func (r *reader) command(name string, at request.Range, in value) value {
	at.End = r.pos
	arguments := r.argumentList()
	at.End = r.pos
	b := r.bindOther(arguments)
	piped := func(names ...string) value { // the parameter, the first operand or what is piped in
		for _, n := range names {
			if v, ok := b.named[n]; ok {
				return v
			}
		}
		if len(b.operands) > 0 {
			return b.operands[0]
		}
		return in
	}
	switch name {
	case "convertto-json":
		v := piped("inputobject", "input")
		if v.kind == broken {
			return v
		}
		depth, given := b.named["depth"]
		_, compress := b.named["compress"]
		if _, asArray := b.named["asarray"]; asArray && v.kind != list {
			v = value{kind: list, items: []value{v}, at: v.at}
		}
		return r.toJSON(v, depthOf(depth, given), compress, at)
	case "new-object":
		return r.newObject(b, at)
	case "convertto-securestring":
		return piped("string")
	case "get-item", "gi", "resolve-path":
		if v := piped("path", "literalpath"); v.isText() {
			return value{kind: file, text: v.text, at: at}
		}
	case "get-content", "gc", "cat", "type":
		return r.getContent(b, piped("path", "literalpath"), at)
	case "get-credential":
		user := piped("username", "credential")
		if !user.isText() {
			user = value{kind: free, text: text{{Kind: request.Variable, Text: "user", Range: at}}, at: at}
		}
		password := value{kind: free, text: text{{Kind: request.Variable, Text: "password", Range: at}}, at: at}
		return value{kind: login, items: []value{user, password}, at: at}
	case "read-host":
		return output(at)
	case "write-output", "echo", "out-string":
		return piped("inputobject")
	case "new-guid":
		return value{kind: str, text: text{{Kind: request.Dynamic, Text: "uuid", Range: at}}, at: at}
	case "set-variable", "sv", "remove-variable", "clear-variable":
		if v := piped("name"); v.isText() {
			delete(r.vars, strings.ToLower(v.text.Masked()))
		}
	case "invoke-expression", "iex", ".":
		clear(r.vars)
	}
	return output(at)
}

// newObject is New-Object with the type and its arguments.
func (r *reader) newObject(b bound, at request.Range) value {
	operands := b.operands
	kind, named := b.named["typename"]
	if !named && len(operands) > 0 {
		kind, operands = operands[0], operands[1:]
	}
	if !kind.isText() {
		return unread(at)
	}
	var arguments []value
	if list, ok := b.named["argumentlist"]; ok {
		arguments = itemsOf(list)
	} else if list, ok := b.named["args"]; ok {
		arguments = itemsOf(list)
	} else if len(operands) > 0 {
		arguments = itemsOf(operands[0])
	}
	if i := slices.IndexFunc(arguments, func(v value) bool { return v.kind == broken }); i >= 0 {
		return arguments[i]
	}
	v := r.construct(plainType(kind.text.Masked()), arguments, at)
	if properties := b.named["property"]; v.kind == table && properties.kind == table {
		return merged(v, properties, at)
	}
	return v
}

// getContent refers to a file. Without -Raw its lines are joined with blanks.
func (r *reader) getContent(b bound, path value, at request.Range) value {
	v := r.fileContent(path, at)
	_, raw := b.named["raw"]
	_, stream := b.named["asbytestream"]
	if v.kind == bytes && !raw && !stream {
		v.kind = lines
	}
	return v
}
