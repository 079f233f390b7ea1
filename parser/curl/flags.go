package curl

import (
	"slices"
	"strings"
	"sync"

	"snipgen/request"
)

// flag is one option of curl.
type flag struct {
	name   string
	short  byte
	value  bool // it takes the next argument
	effect effect
}

// effect is what a flag does to the operation. on is false for --no-name.
type effect func(r *reader, o *operation, f use)

// use is one use of a flag.
type use struct {
	*flag
	on    bool
	at    request.Range // of the flag itself
	value word
}

// all is the place of the flag and its value.
func (u use) all() request.Range {
	return request.Range{Start: u.at.Start, End: max(u.at.End, u.value.at().End)}
}

func (f *flag) String() string { return "--" + f.name }

// passed over: about output, progress, retries, the transport below HTTP, or
// other protocols.
const (
	silentSwitches = `alpn append buffer:N ca-native cert-status clobber compressed-ssh create-dirs crlf disable:q
disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure fail:f fail-early fail-with-body
false-start ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl-ccc ftp-ssl-control http0.9
ignore-content-length include:i ipv4:4 ipv6:6 junk-session-cookies:j keepalive list-only:l mail-rcpt-allowfails
manual:M metalink mptcp npn out-null parallel:Z parallel-immediate post301 post302 post303 progress-bar:#
progress-meter proxy-ca-native proxy-insecure proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-tlsv1
raw remote-header-name:J remote-name:O remote-name-all remote-time:R remove-on-error retry-all-errors
retry-connrefused sasl-ir sessionid show-error:S show-headers silent:s skip-existing ssl ssl-allow-beast
ssl-auto-client-cert ssl-no-revoke ssl-reqd ssl-revoke-best-effort sslv2:2 sslv3:3 styled-output
suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tls-earlydata tlsv1:1 tlsv1.0 tlsv1.1 tlsv1.2
tlsv1.3 trace-ids trace-time use-ascii:B verbose:v version:V xattr`
	silentValues = `ciphers connect-timeout cookie-jar:c create-file-mode curves delegation dns-interface dns-ipv4-addr
dns-ipv6-addr dns-servers dump-ca-embed dump-header:D ech egd-file engine etag-save expect100-timeout ftp-account
ftp-alternative-to-user ftp-method ftp-port:P ftp-ssl-ccc-mode happy-eyeballs-timeout-ms help:h hostpubmd5
hostpubsha256 ip-tos keepalive-cnt keepalive-time key-type krb libcurl limit-rate local-port login-options
mail-auth mail-from mail-rcpt max-filesize output:o output-dir parallel-max parallel-max-host pinnedpubkey
proto proto-redir proxy-cert-type proxy-ciphers proxy-key-type proxy-pinnedpubkey proxy-tls13-ciphers pubkey
quote:Q random-file rate retry retry-delay retry-max-time sasl-authzid service-name signature-algorithms
socks5-gssapi-service speed-limit:Y speed-time:y stderr telnet-option:t tftp-blksize tls-max tls13-ciphers trace
trace-ascii trace-config upload-flags vlan-priority write-out:w knownhosts max-redirs`
)

// warned about: they change what is sent, to whom, or who sends it.
const (
	warnedSwitches = `haproxy-protocol netrc:n netrc-optional proxy-anyauth proxy-basic
proxy-digest proxy-http2 proxy-negotiate proxy-ntlm proxytunnel:p socks5-basic socks5-gssapi socks5-gssapi-nec tr-encoding`
	warnedValues = `abstract-unix-socket alt-svc cacert capath cert:E cert-type config:K connect-to continue-at:C
crlfile doh-url etag-compare expand-data expand-header expand-url haproxy-clientip hsts interface ipfs-gateway key
netrc-file noproxy pass preproxy proxy-cacert proxy-capath proxy-cert proxy-crlfile proxy-header proxy-key
proxy-pass proxy-service-name proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user:U proxy1.0 resolve
socks4 socks4a socks5 socks5-hostname time-cond:z tlsauthtype tlspassword tlsuser unix-socket variable`
)

// allFlags is every option by its name, in order, and those with a letter.
var allFlags = sync.OnceValues(func() ([]flag, map[byte]*flag) {
	out := slices.Clone(honoured)
	out = append(out, listed(silentSwitches, false, passOver)...)
	out = append(out, listed(silentValues, true, passOver)...)
	out = append(out, listed(warnedSwitches, false, warnIgnored)...)
	out = append(out, listed(warnedValues, true, warnIgnored)...)
	slices.SortFunc(out, func(a, b flag) int { return strings.Compare(a.name, b.name) })
	letters := make(map[byte]*flag, len(out))
	for i := range out {
		if out[i].short != 0 {
			letters[out[i].short] = &out[i]
		}
	}
	return out, letters
})

// listed reads a list of name or name:letter.
func listed(names string, value bool, e effect) []flag {
	var out []flag
	for _, item := range strings.Fields(names) {
		name, letter, _ := strings.Cut(item, ":")
		f := flag{name: name, value: value, effect: e}
		if letter != "" {
			f.short = letter[0]
		}
		out = append(out, f)
	}
	return out
}

// find looks a long name up. A part of a name that only one option starts
// with stands for it.
func find(name string) (f *flag, ambiguous bool) {
	name = strings.ToLower(name)
	flags, _ := allFlags()
	i, exact := slices.BinarySearchFunc(flags, name, func(f flag, name string) int { return strings.Compare(f.name, name) })
	switch {
	case exact:
		return &flags[i], false
	case name == "" || i == len(flags) || !strings.HasPrefix(flags[i].name, name):
		return nil, false
	case i+1 < len(flags) && strings.HasPrefix(flags[i+1].name, name):
		return nil, true
	}
	return &flags[i], false
}

func passOver(*reader, *operation, use) {}

func warnIgnored(r *reader, o *operation, f use) {
	r.warn("curl-flag-ignored", "", f.all(), f.String()+" is not honoured", "")
}
