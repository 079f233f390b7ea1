package envname

import (
	"strings"
	"testing"
)

// obeyed are variables that programs obey, by who does: among them every
// pattern of the documentation.
const obeyed = `
LD_PRELOAD LD_LIBRARY_PATH LD_AUDIT DYLD_INSERT_LIBRARIES GCONV_PATH LOCPATH NLSPATH MALLOC_CHECK_ GLIBC_TUNABLES HOSTALIASES RES_OPTIONS LOCALDOMAIN
PATH HOME SHELL IFS ENV BASH_ENV BASHOPTS SHELLOPTS CDPATH PS0 PS1 PS2 PS4 PROMPT_COMMAND ZDOTDIR GLOBIGNORE INPUTRC TMPDIR TMP TEMP TZ TZDIR
LANG LANGUAGE LC_ALL LC_CTYPE TERM TERMINFO TERM_PROGRAM EDITOR VISUAL PAGER LESSOPEN BROWSER
PYTHONPATH PYTHONSTARTUP PYTHONHOME PYTHONINSPECT PYTHONWARNINGS PYTHONBREAKPOINT PYTHONUSERBASE PIP_INDEX_URL VIRTUAL_ENV REQUESTS_CA_BUNDLE
PHPRC PHP_INI_SCAN_DIR PHP_PEAR_PHP_BIN COMPOSER_HOME XDEBUG_CONFIG
GOFLAGS GOPATH GOROOT GOPROXY GOENV GODEBUG GOTOOLCHAIN GOCACHEPROG GOCACHE GOMODCACHE GOEXPERIMENT GOWORK GOAUTH GOVCS CGO_CFLAGS CGO_LDFLAGS CC CXX AR PKG_CONFIG GCC_EXEC_PREFIX LIBRARY_PATH CPATH
JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS JAVA_HOME JAVA_OPTS CLASSPATH MAVEN_OPTS MAVEN_ARGS GRADLE_OPTS KOTLIN_HOME SCALA_HOME JAVA_OPTIONS
PERL5LIB PERL5OPT PERLLIB PERL5DB RUBYOPT RUBYLIB BUNDLE_GEMFILE GEM_HOME GEM_PATH IRBRC
NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_DEBUG NODE_USE_ENV_PROXY NODE_ENV npm_config_registry NPM_CONFIG_USERCONFIG YARN_RC_FILENAME DENO_DIR BUN_INSTALL ELECTRON_RUN_AS_NODE UV_THREADPOOL_SIZE TS_NODE_PROJECT DEBUG
DOTNET_STARTUP_HOOKS DOTNET_ROOT COMPlus_EnableDiagnostics COMPlus_StartupHooks CORECLR_PROFILER CORECLR_ENABLE_PROFILING CORECLR_PROFILER_PATH COR_PROFILER MSBUILDSDKSPATH NUGET_PACKAGES DOTNET_ADDITIONAL_DEPS
CURL_HOME CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR SSLKEYLOGFILE OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES AWS_CA_BUNDLE AWS_CONFIG_FILE NETRC KRB5_CONFIG
HTTP_PROXY http_proxy Https_Proxy ALL_PROXY NO_PROXY no_proxy FTP_PROXY
GIT_SSH_COMMAND GIT_CONFIG_GLOBAL GIT_EXTERNAL_DIFF SSH_ASKPASS
CARGO_HOME RUSTFLAGS RUSTC_WRAPPER RUST_LOG LUA_INIT LUA_PATH LUA_CPATH ERL_FLAGS ERL_LIBS ELIXIR_ERL_OPTIONS JULIA_LOAD_PATH R_PROFILE R_LIBS TCLLIBPATH TCL_LIBRARY OCAMLPATH
SystemRoot ComSpec windir APPDATA PATHEXT USERPROFILE PSModulePath __COMPAT_LAYER
ANYTHING_OPTIONS ANYTHING_OPTS ANYTHINGFLAGS ANYTHING_FLAGS ANYTHING_ENV ANYTHING_PROXY`

// natural are names that requests give their variables, and keep.
const natural = `
API_TOKEN API_KEY API_USER API_PASSWORD PASSWORD SECRET TOKEN SESSION SID PHPSESSID JSESSIONID NPM_TOKEN GITHUB_TOKEN GITLAB_TOKEN GOOGLE_API_KEY
GOOG_API_KEY GOOGLE_ACCESS_TOKEN AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY STRIPE_SECRET_KEY HOST PORT BASE_URL URL ID NAME USER_ID CLIENT_SECRET ACCESS_TOKEN
GEMINI_API_KEY PROXY_USER PROXY_PASSWORD LANGUAGE_CODE TERMS HOME_PAGE PATH_PREFIX PROMPT MODEL VALUE`

// TestReserved holds that what a program obeys is reserved in every case of
// its letters, and that what is made of it is not, whatever the suffix.
func TestReserved(t *testing.T) {
	for _, name := range strings.Fields(obeyed) {
		for _, written := range []string{name, strings.ToUpper(name), strings.ToLower(name)} {
			if !Reserved(written) {
				t.Errorf("%s is not reserved", written)
			}
			for _, suffix := range []string{"_SECRET", "_VALUE"} {
				if given := For(written, suffix); Reserved(given) || !IsValid(given) || given != For(written, suffix) {
					t.Errorf("%s becomes %s", written, given)
				}
			}
		}
	}
}

func TestNaturalNamesStay(t *testing.T) {
	for _, name := range strings.Fields(natural) {
		if got := For(name, "_SECRET"); got != name {
			t.Errorf("%s becomes %s", name, got)
		}
	}
}

// TestFor shows which of the ways is taken.
func TestFor(t *testing.T) {
	for natural, want := range map[string]string{
		"PATH": "PATH_SECRET", "HTTP_PROXY": "HTTP_PROXY_SECRET", "GOPATH": "REQUEST_GOPATH",
		"NODE_OPTIONS": "REQUEST_NODE_OPTIONS_SECRET", "GOFLAGS": "REQUEST_GOFLAGS_SECRET",
	} {
		if got := For(natural, "_SECRET"); got != want {
			t.Errorf("%s becomes %s, not %s", natural, got, want)
		}
	}
}

// FuzzFor holds that no name leads back to a reserved one.
func FuzzFor(f *testing.F) {
	f.Add("NODE_OPTIONS")
	f.Add("__")
	f.Add("flags")
	f.Fuzz(func(t *testing.T, name string) {
		if given := For(name, "_VALUE"); Reserved(given) {
			t.Errorf("%q becomes %q", name, given)
		}
	})
}

func TestIsValid(t *testing.T) {
	for name, want := range map[string]bool{"A": true, "_": true, "a1": true, "": false, "1A": false, "A=B": false, "A B": false, "A\x00": false, "Ä": false} {
		if IsValid(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}
