const odd = "YOUR_ODD"; // to be replaced
const first = "YOUR_FIRST"; // to be replaced
const second = "YOUR_SECOND"; // to be replaced

$.ajax({
  url: "https://api.example.com/items",
  headers: {
    "X-Odd": `a ${odd} z`,
    "X-Two": `${first}${second}`,
    "X-Braces": `{"${first}": "{${second}}"}`,
    "X-Same": first,
    "X-Quote": `it's "${first}" \\ $x \${y} \`z\` %s !`,
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
