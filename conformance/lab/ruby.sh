# ruby/*: Debian's Ruby.
wanted() { command -v ruby >/dev/null || echo ruby; }
install() { :; }
