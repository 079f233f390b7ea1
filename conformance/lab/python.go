package lab

import "strings"

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
