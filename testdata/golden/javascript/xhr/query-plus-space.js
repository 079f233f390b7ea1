const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
