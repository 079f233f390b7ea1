const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("Accept", "application/xml, */*;q=0.1");
xhr.setRequestHeader("Accept-Language", "de-DE, en;q=0.5");
xhr.setRequestHeader("Cache-Control", "no-store");
xhr.setRequestHeader("Pragma", "no-cache");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
