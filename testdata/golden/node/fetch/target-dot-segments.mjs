const response = await fetch("https://api.example.com/a/./b/../c/..");

console.log(await response.text());
