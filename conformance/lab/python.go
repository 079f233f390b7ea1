package lab

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

var python = Language{
	Name:  "python",
	needs: []need{{name: "Python with requests, httpx and aiohttp", file: []string{"python", "bin", "python"}}},
	probes: []probe{
		{name: "Python", argv: []string{"python", "--version"}},
		{name: "requests", argv: []string{"python", "-c", "import requests; print(requests.__version__)"}},
		{name: "httpx", argv: []string{"python", "-c", "import httpx; print(httpx.__version__)"}},
		{name: "aiohttp", argv: []string{"python", "-c", "import aiohttp; print(aiohttp.__version__)"}},
	},
	vars:   func(*Lab) []string { return []string{"PYTHONDONTWRITEBYTECODE=1"} },
	trust:  trustOfPython,
	Attack: 24,
	Literals: &Literals{
		Target: "python/requests", File: "snippet.py", Run: "python snippet.py",
		Program: after("import json, sys\n\ndef b(x): print(x.hex())\ndef p(x): b(x.encode('utf-8'))\ndef j(x): p(json.dumps(x))\n\n"),
		Call:    func(f, e string) string { return f + "(" + e + ")\n" },
		Imports: func(program string) string {
			return strings.Replace(program, "import json, sys\n",
				"import base64, datetime, json, os, random, sys, time, uuid\nfrom pathlib import Path\n", 1)
		},
		Declare: assign("%s = %s\n"),
	},
}

// trustOfPython names the file to OpenSSL, and lays a module certifi before the
// one that is installed, as distributions do: requests obeys no variable where a
// request is prepared before it is sent.
func trustOfPython(_ *Lab, _ context.Context, file string, _ Issuer) ([]string, error) {
	folder := file + ".python"
	module := "import os\n\n\ndef where():\n    return os.environ[\"SSL_CERT_FILE\"]\n"
	err := errors.Join(os.Mkdir(folder, 0o755), os.WriteFile(filepath.Join(folder, "certifi.py"), []byte(module), 0o644))
	return []string{"SSL_CERT_FILE=" + file, "PYTHONPATH=" + folder}, err
}
