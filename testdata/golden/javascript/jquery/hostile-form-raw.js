$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
    "' open('snipgen-canary','w') '": "\";touch${IFS}snipgen-canary;\"",
    "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
    "`": "\\",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
