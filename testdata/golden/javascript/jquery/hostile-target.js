$.ajax({
  url: "https://api.example.com/'$(touch${IFS}snipgen-canary)'/`touch${IFS}snipgen-canary`/\"$(touch${IFS}snipgen-canary)\"/${x}/%23{x}/\\(x)?a='+open('snipgen-canary','w')+'&${require('fs').writeFileSync('snipgen-canary','')}&`;touch${IFS}snipgen-canary;`=\";touch${IFS}snipgen-canary;\"&%TEMP%&{$x}&{${touch('snipgen-canary')}}&a'b\"c`d=\\",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
