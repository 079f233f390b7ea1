const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    ["__proto__"]: {"admin": true},
    "constructor": {"prototype": 1},
    "nested": {["__proto__"]: null},
  }),
});

console.log(await response.text());
