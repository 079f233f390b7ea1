package powershell

import (
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// effect is what a parameter is about.
type effect uint8

const (
	shapes   effect = iota // the request; request.go reads it
	transfer               // how it is sent: told
	answer                 // what becomes of the answer
	loses                  // the request, in a way that is not read: a loss
)

// parameter is one of Invoke-WebRequest or Invoke-RestMethod.
type parameter struct {
	name    string
	alias   string
	isBool  bool // takes no value
	modern  bool // PowerShell 6 and later have it
	effect  effect
	part    string // of the request that a loss is of
	setting string // the option of a client that says the same
}

// parameters are those of both commands, by name.
var parameters = []parameter{
	{name: "AllowInsecureRedirect", isBool: true, modern: true, effect: transfer},
	{name: "AllowUnencryptedAuthentication", isBool: true, modern: true, effect: answer},
	{name: "Authentication", modern: true},
	{name: "Body"},
	{name: "Certificate", effect: loses, setting: "cert"},
	{name: "CertificateThumbprint", effect: loses},
	{name: "ConnectionTimeoutSeconds", modern: true, effect: transfer, setting: "connect-timeout"},
	{name: "ContentType"},
	{name: "Credential"},
	{name: "CustomMethod", alias: "CM", modern: true},
	{name: "Debug", alias: "db", isBool: true, effect: answer},
	{name: "DisableKeepAlive", isBool: true},
	{name: "ErrorAction", alias: "ea", effect: answer},
	{name: "ErrorVariable", alias: "ev", effect: answer},
	{name: "FollowRelLink", alias: "FL", isBool: true, modern: true, effect: transfer},
	{name: "Form", modern: true},
	{name: "Headers"},
	{name: "HttpVersion", modern: true, setting: "http-version"},
	{name: "InFile"},
	{name: "InformationAction", alias: "infa", effect: answer},
	{name: "InformationVariable", alias: "iv", effect: answer},
	{name: "MaximumFollowRelLink", alias: "ML", modern: true, effect: transfer},
	{name: "MaximumRedirection", setting: "max-redirects"},
	{name: "MaximumRetryCount", modern: true, effect: transfer, setting: "retries"},
	{name: "Method"},
	{name: "NoProxy", isBool: true, modern: true, effect: transfer},
	{name: "OperationTimeoutSeconds", modern: true, effect: transfer},
	{name: "OutBuffer", alias: "ob", effect: answer},
	{name: "OutFile", effect: answer},
	{name: "OutVariable", alias: "ov", effect: answer},
	{name: "PassThru", isBool: true, effect: answer},
	{name: "PipelineVariable", alias: "pv", effect: answer},
	{name: "PreserveAuthorizationOnRedirect", isBool: true, modern: true, effect: transfer},
	{name: "PreserveHttpMethodOnRedirect", isBool: true, modern: true, effect: transfer},
	{name: "ProgressAction", alias: "proga", modern: true, effect: answer},
	{name: "Proxy", effect: loses, setting: "proxy"},
	{name: "ProxyCredential", effect: loses},
	{name: "ProxyUseDefaultCredentials", isBool: true, effect: loses},
	{name: "ResponseHeadersVariable", alias: "RHV", modern: true, effect: answer},
	{name: "Resume", isBool: true, modern: true, effect: loses, part: "header:range"},
	{name: "RetryIntervalSec", modern: true, effect: transfer},
	{name: "SessionVariable", alias: "SV", effect: answer},
	{name: "SkipCertificateCheck", isBool: true, modern: true},
	{name: "SkipHeaderValidation", isBool: true, modern: true, effect: answer},
	{name: "SkipHttpErrorCheck", isBool: true, modern: true, effect: answer},
	{name: "SslProtocol", modern: true, effect: transfer, setting: "tls-min"},
	{name: "StatusCodeVariable", modern: true, effect: answer},
	{name: "TimeoutSec", setting: "timeout"},
	{name: "Token", modern: true},
	{name: "TransferEncoding", effect: transfer},
	{name: "UnixSocket", modern: true, effect: loses, setting: "unix-socket"},
	{name: "Uri"},
	{name: "UseBasicParsing", isBool: true, effect: answer},
	{name: "UseDefaultCredentials", isBool: true, effect: loses, part: "header:authorization"},
	{name: "UserAgent"},
	{name: "Verbose", alias: "vb", isBool: true, effect: answer},
	{name: "WarningAction", alias: "wa", effect: answer},
	{name: "WarningVariable", alias: "wv", effect: answer},
	{name: "WebSession"},
}

// find looks a parameter up by its name, its alias, or the start of one name
// only: of the names that Windows PowerShell has, or else of all.
func find(name string) (p *parameter, ambiguous bool) {
	var old, all []*parameter
	for i := range parameters {
		p := &parameters[i]
		switch {
		case strings.EqualFold(p.name, name), strings.EqualFold(p.alias, name):
			return p, false
		case len(name) > 0 && len(p.name) > len(name) && strings.EqualFold(p.name[:len(name)], name):
			all = append(all, p)
			if !p.modern {
				old = append(old, p)
			}
		}
	}
	switch {
	case len(old) == 1:
		return old[0], false
	case len(old) == 0 && len(all) == 1:
		return all[0], false
	}
	return nil, len(all) > 1
}

// use is a parameter of a command with its value.
type use struct {
	*parameter
	at    request.Range // of the name; of the value where it has none
	value value
}

// all is the place of the name and the value.
func (u use) all() request.Range { return u.at.Union(u.value.at) }

// bind finds the parameter of each argument. Splatted tables give several.
func (r *reader) bind(arguments []argument) map[string]use {
	uses := map[string]use{}
	for len(arguments) > 0 {
		a := arguments[0]
		arguments = arguments[1:]
		switch {
		case a.splat:
			r.splat(uses, a.value)
		case a.name == "":
			r.operand(uses, a.value)
		default:
			arguments = r.named(uses, a, arguments)
		}
	}
	return uses
}

// named binds an argument with a name, whose value may be the first of those
// that follow, and returns the arguments that are left.
func (r *reader) named(uses map[string]use, a argument, rest []argument) []argument {
	p, ambiguous := find(a.name)
	if p == nil {
		r.unknown(a, ambiguous)
		if !a.given && len(rest) > 0 && rest[0].name == "" && rest[0].value.at.Start > a.named.End {
			return rest[1:] // its value, most likely
		}
		return rest
	}
	if !p.isBool && !a.given {
		if len(rest) == 0 || rest[0].name != "" && rest[0].named.End > 0 {
			r.Fail("missing-parameter-value", "", a.named, "-"+p.name+" without its value", "")
			return rest
		}
		a.value, rest = rest[0].value, rest[1:]
	}
	r.use(uses, use{p, a.named, a.value}, a.given)
	return rest
}

func (r *reader) unknown(a argument, ambiguous bool) {
	if ambiguous {
		r.Fail("ambiguous-parameter", "", a.named, "several parameters start so", "write the name in full")
		return
	}
	r.Fail("unknown-parameter", "", a.named, "not a parameter of Invoke-RestMethod or Invoke-WebRequest", "leave it out if the request does not depend on it")
}

// use notes a parameter. A switch with a value, -Name:$false, may be off.
func (r *reader) use(uses map[string]use, u use, given bool) {
	if u.isBool && given && u.value.kind == truth && u.value.text.Masked() == "False" {
		return
	}
	if _, twice := uses[u.name]; twice {
		r.Fail("duplicate-parameter", "", u.all(), "-"+u.name+" is there twice", "")
	}
	uses[u.name] = u
}

// operand is a value without a name: the first is the URL.
func (r *reader) operand(uses map[string]use, v value) {
	if _, ok := uses["Uri"]; ok {
		r.Fail("unexpected-argument", "", v.at, "PowerShell takes one argument without a name, which is the URL", "write -Name before the value")
		return
	}
	p, _ := find("Uri")
	uses["Uri"] = use{p, v.at, v}
}

// splat takes the parameters in a table: @params.
func (r *reader) splat(uses map[string]use, v value) {
	switch v.kind {
	case broken:
		r.tell(v.fault)
	case table:
		for _, e := range v.table.entries {
			p, ambiguous := find(e.key)
			if p == nil {
				r.unknown(argument{named: e.at}, ambiguous)
				continue
			}
			r.use(uses, use{p, e.at, e.value}, true)
		}
	case list:
		for _, item := range v.items {
			r.operand(uses, item)
		}
	default:
		r.Fail("unknown-splat", "", v.at, "the parameters in this variable are not known", "write $name = @{ ... } before the command")
	}
}

// bound are the arguments of another command.
type bound struct {
	named    map[string]value
	operands []value
}

// otherParameters are those that matter of other commands; true for one that
// takes a value.
var otherParameters = lazy.Value[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{
		"argumentlist": true, "args": true, "asarray": false, "asbytestream": false, "asplaintext": false, "compress": false, "credential": true,
		"depth": true, "encoding": true, "enumsasstrings": false, "escapehandling": true, "force": false, "inputobject": true, "literalpath": true,
		"name": true, "path": true, "property": true, "raw": false, "string": true, "typename": true, "username": true, "value": true,
	}
}}

// bindOther finds the parameters of a command that sends nothing.
func (r *reader) bindOther(arguments []argument) bound {
	b := bound{named: map[string]value{}}
	for i := 0; i < len(arguments); i++ {
		a := arguments[i]
		if a.name == "" {
			b.operands = append(b.operands, a.value)
			continue
		}
		name := otherName(strings.ToLower(a.name))
		takes, known := otherParameters.Get()[name]
		if (takes || !known) && !a.given && i+1 < len(arguments) && arguments[i+1].name == "" {
			i++
			a.value = arguments[i].value
		}
		b.named[name] = a.value
	}
	return b
}

// otherName completes the start of a name.
func otherName(name string) string {
	if _, ok := otherParameters.Get()[name]; ok {
		return name
	}
	var found []string
	for full := range otherParameters.Get() {
		if strings.HasPrefix(full, name) {
			found = append(found, full)
		}
	}
	slices.Sort(found)
	if len(found) == 1 {
		return found[0]
	}
	return name
}
