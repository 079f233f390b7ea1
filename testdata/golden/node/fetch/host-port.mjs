const response = await fetch("http://localhost:8080/health");

console.log(await response.text());
