const xhr = new XMLHttpRequest();
xhr.open("GET", "https://www.example.com:443/health");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
