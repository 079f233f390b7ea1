const response = await axios.post("https://api.example.com/echo", {
  "class": "None",
  "default": "True",
  "nil": "nil",
  "a-b": "undefined",
  "true": true,
  "1e3": "NaN",
  "$ref": "#/a",
  "@type": "x",
  "NULL": null,
});

console.log(response.data);
