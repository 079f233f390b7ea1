const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/a/%2e/b/%2E%2e/.%2e/c");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
