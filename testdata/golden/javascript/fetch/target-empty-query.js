const response = await fetch("https://api.example.com/items?");

console.log(await response.text());
