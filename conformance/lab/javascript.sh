# javascript/*: Debian's Chromium, driven by playwright-core, which is a package
# of js/package.json like jQuery and axios.
wanted() { command -v chromium >/dev/null || echo chromium; }

install() { npm_packages js; }
