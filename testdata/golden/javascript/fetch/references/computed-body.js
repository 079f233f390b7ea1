const guid = crypto.randomUUID();
const timestamp = String(Math.floor(Date.now() / 1000));
const number = String(Math.floor(Math.random() * 2));

const response = await fetch("https://api.example.com/events", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"id": "${guid}", "at": ${timestamp}, "number": ${number}}`,
});

console.log(await response.text());
