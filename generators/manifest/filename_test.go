package manifest

import "testing"

// TestCodeNames: a name that code has begins as no language reads otherwise
// than as a path.
func TestCodeNames(t *testing.T) {
	for name, want := range map[string]string{
		"photo.png": "./photo.png", "./photo.png": "./photo.png", "../a/b": "../a/b", "a/b": "./a/b", ".x": "./.x", "..x": "./..x", "...x/y": "./...x/y",
		"/etc/hosts": "/etc/hosts", "//server/share": "/server/share", `/\server/share`: "/server/share", `\\server\share`: `./\\server\share`,
		`C:\a\b`: `C:\a\b`, "c:/a": "c:/a", "C:a": "./C:a", "C:": "./C:", "1:/a": "./1:/a", "CC:/a": "./CC:/a",
		"-": "./-", "--output=x": "./--output=x", "~": "./~", "~/x": "./~/x", "@x": "./@x", "<x": "./<x", ">x": "./>x", "|id": "./|id", "+x": "./+x",
		"expect://id": "./expect://id", "data:,x": "./data:,x", "php://input": "./php://input", "http://h/": "./http://h/", "phar://a/b": "./phar://a/b",
		"compress.zlib://a": "./compress.zlib://a", "glob://*": "./glob://*", "file:///etc/hosts": "./file:///etc/hosts", "0": "./0",
		"a;type=b": "./a;type=b", `a",b`: `./a",b`, "{a,b}[1-2]": "./{a,b}[1-2]", "a b": "./a b", " a": "./ a",
		"console": "./console", "nul0": "./nul0", "a.nul": "./a.nul", "com": "./com", "com10": "./com10",
		"": "", "a\x00b": "", "a\nb": "", "a\rb": "", "\x1b[0m": "", "\x7f": "",
		"NUL": "", "nul": "", "con.txt": "", "a/Aux": "", `a\prn.x`: "", "COM1": "", "lpt9.log": "", "./CONIN$": "", "con .txt": "",
		"a.": "", "a ": "", "a./b": "", "...": "",
	} {
		if got, reason := CodeName(name); got != want || (got == "") == (reason == "") {
			t.Errorf("%q: %q %q, want %q", name, got, reason, want)
		}
	}
}
