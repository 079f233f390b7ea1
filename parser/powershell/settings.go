package powershell

import (
	"cmp"
	"net/url"
	"strconv"
	"strings"

	"snipgen/request/uri"
)

// settings are what parameters say of the way, as options of the client.
func (b *builder) settings() {
	options := map[string]string{}
	for _, u := range b.uses {
		switch {
		case u.setting == "":
		case u.value.kind == certificate:
			setCertificate(options, u.value.items)
		case u.value.isText() && u.value.text.IsLiteral():
			b.option(options, u.setting, u.value.text.Masked())
		}
	}
	if _, ok := b.uses["SkipCertificateCheck"]; ok {
		options["verify"] = "false"
	}
	if len(options) > 0 {
		b.request.Options = options
	}
}

// setCertificate is a certificate of files in PEM.
func setCertificate(options map[string]string, files []value) {
	for i, name := range []string{"cert", "key"} {
		if i < len(files) && files[i].isText() && files[i].text.IsLiteral() {
			options[name] = files[i].text.Masked()
		}
	}
}

func (b *builder) option(options map[string]string, name, value string) {
	switch name {
	case "timeout", "connect-timeout":
		if n, err := strconv.Atoi(value); err == nil && n > 0 {
			options[name] = value + "s"
		}
	case "max-redirects":
		if value == "0" {
			options["follow"] = "false"
		} else {
			options["follow"], options[name] = "true", value
		}
	case "http-version":
		options[name] = strings.TrimSuffix(value, ".0")
		if value == "1.0" {
			options[name] = value
		}
		b.request.Version = "HTTP/" + options[name]
	case "tls-min":
		if version := map[string]string{"tls12": "1.2", "tls13": "1.3"}[strings.ToLower(value)]; version != "" {
			options[name] = version
		}
	case "proxy":
		if proxy, ok := proxyURL(value); ok {
			options[name] = proxy
		}
	case "cert": // the certificate is an object
	default:
		options[name] = value
	}
}

// proxyURL is a proxy with its port, which is that of the scheme unless it is
// given.
func proxyURL(s string) (string, bool) {
	u, err := url.Parse(s)
	if err != nil || u.Hostname() == "" {
		return "", false
	}
	port := uri.DefaultPort(u.Scheme)
	if port == "" {
		return "", false
	}
	host := strings.TrimSuffix(u.Host, ":"+u.Port())
	return u.Scheme + "://" + host + ":" + cmp.Or(u.Port(), port), true
}
