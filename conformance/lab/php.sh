# php/*: PHP with its curl extension, and Debian's Guzzle.
wanted() {
	command -v php >/dev/null || echo php-cli
	php -r 'exit(extension_loaded("curl") ? 0 : 1);' 2>/dev/null || echo php-curl
	[ -e /usr/share/php/GuzzleHttp/autoload.php ] || echo php-guzzlehttp-guzzle
}
install() { :; }
