const xhr = new XMLHttpRequest();
xhr.open("GET", "http://[::1]:8080/health");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
