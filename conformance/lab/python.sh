# python/*: environments of its own, of python/requirements.txt, of the oldest
# libraries, and of the tools that judge sources.
wanted() {
	command -v python3 >/dev/null || echo python3
	python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install() {
	environment python python/requirements.txt
	environment python-old python/requirements-old.txt
	environment python-style python/requirements-style.txt python/requirements.txt
}

# environment NAME FILE... installs the first file, which may refer to the others.
environment() {
	fresh "$@" && return
	say "Python packages: installing into .runtimes/$1"
	rm -rf "${runtimes:?}/$1"
	python3 -m venv "$runtimes/$1"
	"$runtimes/$1/bin/pip" install --disable-pip-version-check --quiet --requirement "$2"
	done_with "$@"
}
