const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b?tag=%23one%26two");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
