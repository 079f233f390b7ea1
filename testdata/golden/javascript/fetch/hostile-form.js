const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "a'b": "$(touch snipgen-canary)",
    "`touch snipgen-canary`": "'; touch snipgen-canary; '",
    "\"; touch snipgen-canary; \"": "\\",
    "${x}": "{${touch('snipgen-canary')}}",
    "<\/script>": "*/",
    "nl\n": "\ntouch snipgen-canary\n",
    "'+open('snipgen-canary','w')+'": "\"+open(\"snipgen-canary\",\"w\")+\"",
    "${require('fs').writeFileSync('snipgen-canary','')}": "%TEMP%",
    "\\u0022": "@snipgen-canary",
    "{x}": "?>",
  }),
});

console.log(await response.text());
