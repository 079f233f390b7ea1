const response = await fetch("https://api.example.com/q?a=1&a=2&b&c=&=d&a=3");

console.log(await response.text());
