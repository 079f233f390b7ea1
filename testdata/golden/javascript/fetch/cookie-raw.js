const response = await fetch("https://api.example.com/account");

console.log(await response.text());
