const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/text");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz");
