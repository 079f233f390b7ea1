const id = "YOUR_ID_VALUE"; // to be replaced
const id2 = "YOUR_ID"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", `https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}?id=${encodeURIComponent(id)}&env=${encodeURIComponent(id2)}`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
