const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob(["{\"a\":1}"]));
