const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
