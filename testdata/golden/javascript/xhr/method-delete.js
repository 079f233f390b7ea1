const xhr = new XMLHttpRequest();
xhr.open("DELETE", "https://api.example.com/items/42");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
