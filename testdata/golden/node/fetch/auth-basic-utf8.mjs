const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + Buffer.from("bücher:пароль😀").toString("base64") },
});

console.log(await response.text());
