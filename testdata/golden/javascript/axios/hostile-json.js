const response = await axios.post("https://api.example.com/echo", {
  "$(touch snipgen-canary)": "`touch snipgen-canary`",
  "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
  "${x}": "{${touch('snipgen-canary')}}",
  "\"+x+\"": "\");open(\"snipgen-canary\",\"w\");//",
  "#{x}": "\\",
  "<\/script>": "*/",
  "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
  "\\u0022": "\"+x+\"",
  "$x": "?>",
});

console.log(response.data);
