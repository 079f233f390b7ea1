# node/*: Debian's Node.js, and the packages of js/package.json, and the oldest
# of js-old/package.json; and js-style/package.json's, which judge sources.
wanted() {
	command -v node >/dev/null || echo nodejs
	command -v npm >/dev/null || echo npm
}

install() {
	npm_packages js
	npm_packages js-old
	npm_packages js-style
}
