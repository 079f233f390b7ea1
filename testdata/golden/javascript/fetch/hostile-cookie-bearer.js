const response = await fetch("https://api.example.com/run", {
  headers: { "Authorization": "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\" },
});

console.log(await response.text());
