const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/v2/items");
xhr.setRequestHeader("accept", "application/json");
xhr.setRequestHeader("content-type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({"http": "two"}));
