const xhr = new XMLHttpRequest();
xhr.open("`touch$IFS'snipgen-canary'`", "https://api.example.com/run");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
