const query = "YOUR_QUERY"; // to be replaced
const queryEncoded = encodeURIComponent(query).replaceAll("%20", "+");

const xhr = new XMLHttpRequest();
xhr.open("GET", `https://api.example.com/v1/items?q=${queryEncoded}`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
