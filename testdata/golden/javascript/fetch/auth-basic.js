const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + btoa("user:pa:ss word") },
});

console.log(await response.text());
