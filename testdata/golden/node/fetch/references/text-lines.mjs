const nameValue = process.env.NAME;
const odd = process.env.ODD;

const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`,
});

console.log(await response.text());
