const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
