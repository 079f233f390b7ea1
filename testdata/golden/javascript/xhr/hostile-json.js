const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "$(touch snipgen-canary)": "`touch snipgen-canary`",
  "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
  "${x}": "{${touch('snipgen-canary')}}",
  "\"+x+\"": "\");open(\"snipgen-canary\",\"w\");//",
  "#{x}": "\\",
  "<\/script>": "*/",
  "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
  "\\u0022": "\"+x+\"",
  "$x": "?>",
}));
