const form = new FormData();
form.append("title", "Quarterly");

const xhr = new XMLHttpRequest();
xhr.open("POST", "http://origin.example.com/upload");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(form);
