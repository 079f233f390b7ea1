const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/form");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
  "' open('snipgen-canary','w') '": "\";touch${IFS}snipgen-canary;\"",
  "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
  "`": "\\",
}));
