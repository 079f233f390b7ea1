const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/text");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`one
two
three`);
