const response = await fetch("https://api.example.com/run", {
  method: "`touch$IFS'snipgen-canary'`",
});

console.log(await response.text());
