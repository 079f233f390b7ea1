# go/*: the Go that builds snipgen.
wanted() { :; }

install() { command -v go >/dev/null || die "Go is not installed: see https://go.dev/doc/install"; }
