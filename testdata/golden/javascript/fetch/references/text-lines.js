const nameValue = "YOUR_NAME"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`,
});

console.log(await response.text());
