package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"snipgen"
	"snipgen/request/envname"
	"snipgen/request/lazy"
	"snipgen/verify/process"
)

// Snippets start with these variables of this process and no other, so that
// neither options nor credentials of the user that the request does not ask
// for get to them. Names are in upper case.
var (
	// everywhere are what a system and its runtimes need to start, where
	// runtimes and libraries are, and where they keep what they have made.
	everywhere = lazy.Value[map[string]bool]{Make: func() map[string]bool {
		return namesOf(`
PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ TZDIR
SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) PROGRAMW6432
COMMONPROGRAMFILES ALLUSERSPROFILE USERPROFILE USERNAME HOMEDRIVE HOMEPATH NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE
XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DYLD_LIBRARY_PATH DYLD_FALLBACK_LIBRARY_PATH
GOROOT GOPATH GOCACHE GOMODCACHE GOENV GOTOOLCHAIN GOPROXY GOSUMDB GOPRIVATE GONOPROXY GONOSUMDB
JAVA_HOME CLASSPATH
DOTNET_ROOT DOTNET_CLI_HOME DOTNET_CLI_TELEMETRY_OPTOUT DOTNET_NOLOGO DOTNET_SYSTEM_GLOBALIZATION_INVARIANT NUGET_PACKAGES
PYTHONHOME PYTHONPATH PYTHONUSERBASE PYTHONDONTWRITEBYTECODE VIRTUAL_ENV CONDA_PREFIX PYENV_ROOT PYENV_VERSION
NODE_PATH NVM_DIR NVM_BIN VOLTA_HOME ASDF_DIR ASDF_DATA_DIR
PHPRC PHP_INI_SCAN_DIR COMPOSER_HOME`)
	}}

	// atWork are what run lets through besides: how the user's programs get to
	// the network and whom they trust, and what the terminal is like.
	atWork = lazy.Value[map[string]bool]{Make: func() map[string]bool {
		return namesOf(`
HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY NODE_USE_ENV_PROXY
SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS CURL_HOME NETRC
TERM COLORTERM NO_COLOR`)
	}}
)

func namesOf(list string) map[string]bool {
	names := map[string]bool{}
	for name := range strings.FieldsSeq(list) {
		names[name] = true
	}
	return names
}

// inherited are the variables of this process that a snippet starts with.
func inherited(also map[string]bool) []string {
	var out []string
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		name = strings.ToUpper(name)
		if everywhere.Get()[name] || also[name] || strings.HasPrefix(name, "LC_") {
			out = append(out, variable)
		}
	}
	return out
}

// neutral is the environment of snippets that are verified: no proxy, and no
// configuration of curl but an empty one in dir.
func neutral(dir string) ([]string, error) {
	out := append(inherited(nil), "NO_PROXY=*", "no_proxy=*", "NETRC="+os.DevNull, "CURL_HOME="+dir)
	return out, os.WriteFile(filepath.Join(dir, ".curlrc"), nil, 0o600)
}

// ofUser is the environment of a snippet that is run: the variables that its
// inputs name have the values that the user gave them, whatever they are
// called; those that programs obey are listed.
func ofUser(inputs []snipgen.Input, secrets map[string]string) (environment, obeyed []string) {
	environment = inherited(atWork.Get())
	for _, in := range inputs {
		if _, ours := secrets[in.Environment]; ours || in.Environment == "" {
			continue
		}
		if envname.Reserved(in.Environment) {
			obeyed = append(obeyed, in.Environment)
		}
		value, set := os.LookupEnv(in.Environment)
		if _, have := process.Value(in.Environment, environment); set && !have {
			environment = append(environment, in.Environment+"="+value)
		}
	}
	slices.Sort(obeyed)
	return environment, slices.Compact(obeyed)
}
