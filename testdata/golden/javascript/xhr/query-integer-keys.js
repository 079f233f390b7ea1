const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
