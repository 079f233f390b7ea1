const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + Buffer.from("user:pa:ss word").toString("base64") },
});

console.log(await response.text());
