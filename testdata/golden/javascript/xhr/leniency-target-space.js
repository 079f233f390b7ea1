const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/my%20file%20(1).txt?q=two%20words");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
