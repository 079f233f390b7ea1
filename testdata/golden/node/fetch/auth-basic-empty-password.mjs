const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + Buffer.from("api_key_example:").toString("base64") },
});

console.log(await response.text());
