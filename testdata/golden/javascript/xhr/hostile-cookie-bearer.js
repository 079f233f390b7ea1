const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/run");
xhr.setRequestHeader("Authorization", "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
