# php/*: PHP with its curl extension, and Debian's Guzzle; and its phpcs, which
# judges sources.
wanted() {
	command -v php >/dev/null || echo php-cli
	php -r 'exit(extension_loaded("curl") ? 0 : 1);' 2>/dev/null || echo php-curl
	[ -e /usr/share/php/GuzzleHttp/autoload.php ] || echo php-guzzlehttp-guzzle
	command -v phpcs >/dev/null || echo php-codesniffer
}
install() { :; }
