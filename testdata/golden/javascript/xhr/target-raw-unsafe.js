const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/a\"b<c>d\\e^f`g{h|i}j?q=\"<>\\^`{|}");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
