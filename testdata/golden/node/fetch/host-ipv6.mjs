const response = await fetch("http://[::1]:8080/health");

console.log(await response.text());
