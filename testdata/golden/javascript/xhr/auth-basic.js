const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/private");
xhr.setRequestHeader("Authorization", "Basic " + btoa("user:pa:ss word"));
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
