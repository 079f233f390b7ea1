const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + btoa("api_key_example:") },
});

console.log(await response.text());
