const field = "YOUR_FIELD"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://login.example.com/token");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`);
