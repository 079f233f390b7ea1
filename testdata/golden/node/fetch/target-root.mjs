const response = await fetch("https://api.example.com/");

console.log(await response.text());
