const nameValue = "YOUR_NAME"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", `https://api.example.com/a/../${encodeURIComponent(nameValue)}/%7e?a=${encodeURIComponent(plain)}&&b`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
