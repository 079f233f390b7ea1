# shell/*: curl; and wget and HTTPie, whose command lines are read.
wanted() {
	command -v curl >/dev/null || echo curl
	command -v wget >/dev/null || echo wget
	command -v http >/dev/null || echo httpie
}
install() { :; }
