const response = await fetch("https://api.example.com//evil.example.com/path");

console.log(await response.text());
