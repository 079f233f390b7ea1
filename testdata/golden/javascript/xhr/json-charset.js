const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.setRequestHeader("Content-Type", "application/json; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([JSON.stringify({"a": "é"})]));
