const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/q?a=1&a=2&b&c=&=d&a=3");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
