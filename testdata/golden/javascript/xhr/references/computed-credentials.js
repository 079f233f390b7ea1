const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/me");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
