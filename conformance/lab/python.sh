# python/*: an environment of its own, of python/requirements.txt.
wanted() {
	command -v python3 >/dev/null || echo python3
	python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install() {
	fresh python python/requirements.txt && return
	say "Python packages: installing into .runtimes/python"
	rm -rf "$runtimes/python"
	python3 -m venv "$runtimes/python"
	pip_install --requirement python/requirements.txt
	done_with python python/requirements.txt
}
