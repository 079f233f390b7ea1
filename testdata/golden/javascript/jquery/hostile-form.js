$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
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
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
