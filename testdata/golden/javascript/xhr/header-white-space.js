const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("X-None", "value");
xhr.setRequestHeader("X-Many", "value");
xhr.setRequestHeader("X-Inside", "a   b\t\tc");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
