const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
  "' open('snipgen-canary','w') '": "\";touch${IFS}snipgen-canary;\"",
  "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
  "`": "\\",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
