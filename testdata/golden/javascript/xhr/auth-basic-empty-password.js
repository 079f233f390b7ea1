const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/private");
xhr.setRequestHeader("Authorization", "Basic " + btoa("api_key_example:"));
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
