const response = await fetch("https://api.example.com/a/%2e/b/%2E%2e/.%2e/c");

console.log(await response.text());
