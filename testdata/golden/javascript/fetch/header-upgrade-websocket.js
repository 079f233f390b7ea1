const response = await fetch("https://api.example.com/chat");

console.log(await response.text());
