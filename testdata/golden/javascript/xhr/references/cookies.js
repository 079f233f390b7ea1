const xhr = new XMLHttpRequest();
xhr.open("GET", "https://shop.example.com/basket");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
