const response = await fetch("https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g");

console.log(await response.text());
