const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "$(touch snipgen-canary)": "`touch snipgen-canary`",
    "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
    "${x}": "{${touch('snipgen-canary')}}",
    "\"+x+\"": "\");open(\"snipgen-canary\",\"w\");//",
    "#{x}": "\\",
    "</script>": "*/",
    "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
    "\\u0022": "\"+x+\"",
    "$x": "?>",
  }),
});

console.log(await response.text());
