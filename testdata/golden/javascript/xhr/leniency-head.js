const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/head");
xhr.setRequestHeader("X-Space", "value");
xhr.setRequestHeader("X-One", "1");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
