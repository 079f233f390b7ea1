# ruby/*: Debian's Ruby, its Faraday, the oldest version that the manifest
# promises, and its rubocop, which judges sources.
wanted() {
	command -v ruby >/dev/null || echo ruby
	ruby -e 'gem "faraday", "1.1.0"' 2>/dev/null || echo ruby-faraday
	command -v rubocop >/dev/null || echo rubocop
}
install() { :; }
