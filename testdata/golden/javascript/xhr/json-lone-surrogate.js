const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("{\"half\":\"\\ud800\",\"tail\":\"\\udc00x\",\"pair\":\"\\ud83d\\ude00\"}");
