const key = "YOUR_KEY"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/orders");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{"${JSON.stringify(key).slice(1, -1)}": 1, "b": "${JSON.stringify(plain).slice(1, -1)}"}`);
