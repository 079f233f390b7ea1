const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("X-Empty", "");
xhr.setRequestHeader("X-After", "1");
xhr.setRequestHeader("Accept", "");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
