const xhr = new XMLHttpRequest();
xhr.open("OPTIONS", "https://api.example.com/v1/items/42");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
