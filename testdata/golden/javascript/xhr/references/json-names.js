const key = "YOUR_KEY"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/orders");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{"${key}": 1, "b": "${odd}"}`);
