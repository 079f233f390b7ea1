const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("__proto__", "a");
xhr.setRequestHeader("constructor", "b");
xhr.setRequestHeader("toString", "c");
xhr.setRequestHeader("hasOwnProperty", "d");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
