const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("X-City", "Köln");
xhr.setRequestHeader("X-High", "\x80\xa0ÿ00");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
