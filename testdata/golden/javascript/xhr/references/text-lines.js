const nameValue = "YOUR_NAME"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/notes");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`);
