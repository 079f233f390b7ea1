const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/fold");
xhr.setRequestHeader("X-Folded", "one two three");
xhr.setRequestHeader("X-After", "1");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
