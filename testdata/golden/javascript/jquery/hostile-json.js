$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    "$(touch snipgen-canary)": "`touch snipgen-canary`",
    "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
    "${x}": "{${touch('snipgen-canary')}}",
    "\"+x+\"": "\");open(\"snipgen-canary\",\"w\");//",
    "#{x}": "\\",
    "<\/script>": "*/",
    "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
    "\\u0022": "\"+x+\"",
    "$x": "?>",
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
