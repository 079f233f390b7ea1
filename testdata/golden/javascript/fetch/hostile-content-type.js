const response = await fetch("https://api.example.com/run", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}" },
  body: "x",
});

console.log(await response.text());
