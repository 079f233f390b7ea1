const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
    "' open('snipgen-canary','w') '": "\";touch${IFS}snipgen-canary;\"",
    "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
    "`": "\\",
  }),
});

console.log(await response.text());
