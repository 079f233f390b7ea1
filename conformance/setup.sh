#!/bin/sh
# Installs every runtime that the conformance run needs on a Debian 12 machine, or
# those of the languages that are named: ./setup.sh python node
# Each language has a script in lab/ that names the Debian packages it lacks
# (wanted) and installs the rest (install). Nothing is done twice: a second run
# only looks. What Debian does not package goes to .runtimes/ beside this
# script; deleting that folder undoes it.
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

# pip_install ARGUMENT... installs Python packages.
pip_install() {
	[ -x "$runtimes/python/bin/pip" ] || python3 -m venv "$runtimes/python"
	"$runtimes/python/bin/pip" install --disable-pip-version-check --quiet "$@"
}

# npm_packages FOLDER installs FOLDER's lock file into .runtimes/FOLDER.
npm_packages() {
	fresh "$1" "$1/package-lock.json" && return
	say "npm packages of $1: installing into .runtimes/$1"
	rm -rf "${runtimes:?}/$1"
	mkdir "$runtimes/$1"
	cp "$1/package.json" "$1/package-lock.json" "$1/.npmrc" "$runtimes/$1/"
	(cd "$runtimes/$1" && npm ci --ignore-scripts --loglevel=error)
	done_with "$1" "$1/package-lock.json"
}

# languages are those of the arguments, or all; python first, whose pip others use.
languages=${*:-python $(cd lab && ls ./*.sh | sed 's/^..//; s/\.sh$//' | grep -v '^python$')}

packages=$(for language in $languages; do (. "lab/$language.sh" && wanted); done | sort -u | tr '\n' ' ')
if [ -n "$packages" ]; then
	say "Debian packages: installing $packages"
	apt_get update
	# shellcheck disable=SC2086 # a list of names
	apt_get install -y --no-install-recommends $packages
fi
for language in $languages; do
	say "$language"
	(. "lab/$language.sh" && install)
done
say "everything is there"
