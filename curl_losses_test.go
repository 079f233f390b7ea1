package snipgen_test

import (
	"strings"
	"testing"

	"snipgen"
	"snipgen/conformance/carried"
)

// Curl commands of which a part is not in the request: no target calls the
// result anything but partial, and a warning names the part, unless the target
// takes the option that says it, or the login.
func TestLossesOfCurlCommands(t *testing.T) {
	converter := snipgen.New()
	for _, c := range []struct{ flags, code, part string }{
		{"--digest -u a:b", "curl-flag-ignored", "header:authorization"},
		{"--ntlm -u a:b -d x=y", "curl-flag-ignored", "header:authorization"},
		{"--anyauth -u a:b", "curl-flag-ignored", "header:authorization"},
		{"--negotiate -u :", "curl-flag-ignored", "header:authorization"},
		{"--digest --basic -u a:b", "curl-flag-ignored", "header:authorization"},
		{"--digest http://a:b@h.example/", "curl-flag-ignored", "header:authorization"},
		{"--aws-sigv4 aws:amz:us-east-1:s3 -u a:b", "curl-flag-ignored", "header:authorization"},
		{"--oauth2-bearer t --digest -u a:b", "curl-flag-ignored", "header:authorization"},
		{"-n", "curl-flag-ignored", "header:authorization"},
		{"-b jar.txt", "cookie-file", "header:cookie"},
		{"-x http://p.example:3128", "curl-flag-ignored", ""},
		{"--socks5 p.example", "curl-flag-ignored", ""},
		{"-E cert.pem --key key.pem", "curl-flag-ignored", ""},
		{"--resolve h.example:80:127.0.0.1", "curl-flag-ignored", ""},
		{"--unix-socket /run/s", "curl-flag-ignored", ""},
		{"-0", "curl-flag-ignored", ""},
		{"-x $PROXY", "curl-flag-ignored", ""},
		{"-x p.example --noproxy h.example", "curl-flag-ignored", ""},
		{"-E cert.pem:secret", "curl-flag-ignored", ""},
		{"-K conf", "curl-flag-ignored", ""},
		{"-z 'Wed, 01 Jan 2020 00:00:00 GMT'", "curl-flag-ignored", "header:if-modified-since"},
		{"-C -", "curl-flag-ignored", "header:range"},
		{"-r 0-1 -T file", "curl-flag-ignored", "header:content-range"},
		{"--etag-compare f", "curl-flag-ignored", "header:if-none-match"},
		{"--tr-encoding", "curl-flag-ignored", "header:te"},
		{"-F 'a=b;headers=@file'", "form-parameter", "body"},
		{"-F a=b -H Content-Type:", "form-without-type", "header:content-type"},
		{"-d @file", "data-file-line-ends", "body"},
		{"-H @file", "header-file", ""},
		{"-H 'X-E : v'", "space-in-field-name", "header:x-e"},
		{"-H 'Content-Length: 9' -d a", "content-length", "header:content-length"},
		{"-H 'Transfer-Encoding: gzip' -d a", "transfer-encoding", "header:transfer-encoding"},
	} {
		command := "curl " + c.flags
		if !strings.Contains(command, "://a") {
			command += " http://h.example/"
		}
		in := snipgen.ReadInput(command, snipgen.ReadOptions{Kind: snipgen.Curl})
		if len(in.Requests) != 1 {
			t.Errorf("%s: %+v", command, in.Diagnostics)
			continue
		}
		var made []string // the options that make up for the losses
		for _, d := range in.Requests[0].Losses {
			made = append(made, d.Option)
		}
		if v, has := in.Requests[0].Field("Authorization"); has {
			t.Errorf("%s: the request has %s", command, v.String())
		}
		for _, target := range snipgen.Targets() {
			result, err := converter.Render(in.Requests[0], target.ID, snipgen.Options{})
			if _, refused := snipgen.IsRefused(err); refused {
				continue
			}
			if err != nil {
				t.Fatal(command, target.ID, err)
			}
			if carries := carried.By(target, in.Requests[0], made); !isTold(result, carries, c.code, c.part) {
				t.Errorf("%s with %s: %s, %+v", command, target.ID, result.Fidelity, result.Warnings)
			}
		}
	}
}

// isTold reports whether a result is partial, and a warning names the part that
// is lost; of a target that carries what the command asks for, that it is not.
func isTold(result *snipgen.Result, carries bool, code, part string) bool {
	partial := result.Fidelity == snipgen.Partial
	if carries {
		return !partial
	}
	return partial && hasWarning(result.Warnings, code, part)
}

// What a command says of the client alone loses nothing.
func TestTransferFlagsLoseNothing(t *testing.T) {
	const command = "curl --retry 3 --max-redirs 5 --limit-rate 1M --connect-timeout 5 --http2 -4 --tlsv1.2 -o out -s -w '%{http_code}' --digest http://h.example/"
	in := snipgen.ReadInput(command, snipgen.ReadOptions{Kind: snipgen.Curl})
	if len(in.Requests) != 1 || len(in.Requests[0].Losses) > 0 {
		t.Fatalf("%+v", in)
	}
	for _, d := range in.Diagnostics {
		if d.Severity != "info" {
			t.Errorf("%+v", d)
		}
	}
	want := map[string]string{"retries": "3", "max-redirects": "5", "connect-timeout": "5s", "http-version": "2", "tls-min": "1.2"}
	for name, value := range want {
		if got := in.Requests[0].Options[name]; got != value {
			t.Errorf("option %s is %q, want %q", name, got, value)
		}
	}
}

// The password of a certificate is not among the options.
func TestCertificatePasswordIsLeftOut(t *testing.T) {
	for given, want := range map[string]string{"c.pem:pw": "c.pem", `C:\c.pem:pw`: `C:\c.pem`, "c.pem": "c.pem", "pkcs11:token=x": "pkcs11:token=x"} {
		in := snipgen.ReadInput("curl -E '"+given+"' http://h.example/", snipgen.ReadOptions{Kind: snipgen.Curl})
		if len(in.Requests) != 1 || in.Requests[0].Options["cert"] != want {
			t.Errorf("%s: %+v", given, in.Requests)
		}
	}
}
