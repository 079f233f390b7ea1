const xhr = new XMLHttpRequest();
xhr.open("GET", "http://origin.example.com:8080/path");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
