const response = await fetch("https://www.example.com:443/health");

console.log(await response.text());
