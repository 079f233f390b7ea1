const response = await fetch("https://api.example.com/headers", {
  headers: [
    ["__proto__", "a"],
    ["constructor", "b"],
    ["toString", "c"],
    ["hasOwnProperty", "d"],
  ],
});

console.log(await response.text());
