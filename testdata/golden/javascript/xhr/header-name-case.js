const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/headers");
xhr.setRequestHeader("x-lower", "1");
xhr.setRequestHeader("X-UPPER", "2");
xhr.setRequestHeader("WWW-test", "3");
xhr.setRequestHeader("SOAPACTION", "\"urn:x\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
