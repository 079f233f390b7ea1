const loginToken = "YOUR_LOGIN_TOKEN"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/me");
xhr.setRequestHeader("Authorization", `Bearer ${loginToken}`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
