const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced
const credentials = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));

const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/me");
xhr.setRequestHeader("Authorization", `Basic ${credentials}`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
