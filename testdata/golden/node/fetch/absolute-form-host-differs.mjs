const response = await fetch("http://origin.example.com:8080/path");

console.log(await response.text());
