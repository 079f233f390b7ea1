const response = await fetch("https://status.example.com/healthz?verbose", {
  method: "HEAD",
});

console.log(response.status, Object.fromEntries(response.headers));
