const response = await fetch("https://api.example.com/old");

console.log(await response.text());
