const guid = crypto.randomUUID();
const timestamp = String(Math.floor(Date.now() / 1000));
const number = String(Math.floor(Math.random() * 2));

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/events");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{"id": "${guid}", "at": ${timestamp}, "number": ${number}}`);
