const nameValue = "YOUR_NAME"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const response = await axios.post("https://api.example.com/notes", `Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
