const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/form");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
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
}));
