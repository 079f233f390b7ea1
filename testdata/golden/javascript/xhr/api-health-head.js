const xhr = new XMLHttpRequest();
xhr.open("HEAD", "https://status.example.com/healthz?verbose");
xhr.onload = () => console.log(xhr.status, xhr.getAllResponseHeaders());
xhr.onerror = () => console.error("The request failed");
xhr.send();
