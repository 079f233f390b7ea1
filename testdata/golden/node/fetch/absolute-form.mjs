const response = await fetch("http://www.example.com/a/b?c=d");

console.log(await response.text());
