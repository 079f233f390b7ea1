const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "class": "None",
    "default": "True",
    "nil": "nil",
    "a-b": "undefined",
    "true": true,
    "1e3": "NaN",
    "$ref": "#/a",
    "@type": "x",
    "NULL": null,
  }),
});

console.log(await response.text());
