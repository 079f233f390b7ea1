const xhr = new XMLHttpRequest();
xhr.open("HEAD", "https://api.example.com/status");
xhr.onload = () => console.log(xhr.status, xhr.getAllResponseHeaders());
xhr.onerror = () => console.error("The request failed");
xhr.send();
