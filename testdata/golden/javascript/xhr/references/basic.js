const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/me");
xhr.setRequestHeader("Authorization", "Basic " + btoa(`${user}:${password}`));
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
