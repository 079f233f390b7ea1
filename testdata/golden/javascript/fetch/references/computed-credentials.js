const response = await fetch("https://api.example.com/me");

console.log(await response.text());
