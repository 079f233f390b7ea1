const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/form");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("a=100%&b=%zz&c=%4");
