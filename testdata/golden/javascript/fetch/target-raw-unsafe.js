const response = await fetch("https://api.example.com/a\"b<c>d\\e^f`g{h|i}j?q=\"<>\\^`{|}");

console.log(await response.text());
