const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/search");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([new URLSearchParams({ "q": "a b" })]));
