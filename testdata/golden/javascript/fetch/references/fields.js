const odd = "YOUR_ODD"; // to be replaced
const first = "YOUR_FIRST"; // to be replaced
const second = "YOUR_SECOND"; // to be replaced

const response = await fetch("https://api.example.com/items", {
  headers: {
    "X-Odd": `a ${odd} z`,
    "X-Two": `${first}${second}`,
    "X-Braces": `{"${first}": "{${second}}"}`,
    "X-Same": first,
    "X-Quote": `it's "${first}" \\ $x \${y} \`z\` %s !`,
  },
});

console.log(await response.text());
