import axios from "axios";

const nameValue = process.env.NAME;
const odd = process.env.ODD;

const response = await axios.post("https://api.example.com/notes", `Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
