const odd = "YOUR_ODD"; // to be replaced
const first = "YOUR_FIRST"; // to be replaced
const second = "YOUR_SECOND"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/items");
xhr.setRequestHeader("X-Odd", `a ${odd} z`);
xhr.setRequestHeader("X-Two", `${first}${second}`);
xhr.setRequestHeader("X-Braces", `{"${first}": "{${second}}"}`);
xhr.setRequestHeader("X-Same", first);
xhr.setRequestHeader("X-Quote", `it's "${first}" \\ $x \${y} \`z\` %s !`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
