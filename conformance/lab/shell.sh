# shell/*: curl; and wget and HTTPie, whose command lines are read. Sources
# are judged by shellcheck, and by shfmt, which is a module of Go.
wanted() {
	command -v curl >/dev/null || echo curl
	command -v wget >/dev/null || echo wget
	command -v http >/dev/null || echo httpie
	command -v shellcheck >/dev/null || echo shellcheck
}
install() { :; }
