const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/private");
xhr.setRequestHeader("Authorization", "Basic dXNlcjpwYTpzcyB3b3Jk");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
