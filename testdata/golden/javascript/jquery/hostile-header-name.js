$.ajax({
  url: "https://api.example.com/run",
  headers: {
    "X-`touch$IFS'snipgen-canary'`": "1",
    "X-'+'": "2",
    "'$_SERVER'": "3",
    "X-$PATH-%TEMP%-!!": "4",
    "X-'-`touch$IFS'snipgen-canary'`-'": "5",
    "a'.'b": "6",
    "*#-'": "7",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
