# ruby/*: Debian's Ruby, and its rubocop, which judges sources.
wanted() {
	command -v ruby >/dev/null || echo ruby
	command -v rubocop >/dev/null || echo rubocop
}
install() { :; }
