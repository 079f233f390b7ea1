const response = await fetch("https://api.example.com/status", {
  method: "HEAD",
});

console.log(response.status, Object.fromEntries(response.headers));
