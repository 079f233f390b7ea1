const guid = crypto.randomUUID();
const guid2 = crypto.randomUUID();
const number = String(Math.floor(Math.random() * 5) + 5);
const timestamp = String(Math.floor(Date.now() / 1000));
const timestamp2 = String(Math.floor(Date.now() / 1000) - 3600);
const now = new Date().toISOString();

const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/events");
xhr.setRequestHeader("X-Request-Id", guid);
xhr.setRequestHeader("X-Trace-Id", guid2);
xhr.setRequestHeader("X-Number", number);
xhr.setRequestHeader("X-Time", timestamp);
xhr.setRequestHeader("X-Time-Before", timestamp2);
xhr.setRequestHeader("X-Iso", now);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
