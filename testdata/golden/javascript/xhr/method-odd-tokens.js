const xhr = new XMLHttpRequest();
xhr.open("A!#$%&'*+-.^_`|~z", "https://api.example.com/odd");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
