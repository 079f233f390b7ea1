const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("X-Tag", "one, two, three, four");
xhr.setRequestHeader("Cache-Control", "no-cache");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
