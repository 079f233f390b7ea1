const odd = process.env.ODD;
const first = process.env.FIRST;
const second = process.env.SECOND;

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
