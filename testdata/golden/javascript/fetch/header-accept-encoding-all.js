const response = await fetch("https://api.example.com/headers");

console.log(await response.text());
