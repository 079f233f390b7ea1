const xhr = new XMLHttpRequest();
xhr.open("GET", "http://www.example.com/a/b?c=d");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
