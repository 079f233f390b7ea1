const xhr = new XMLHttpRequest();
xhr.open("GET", "https://WWW.Example.COM/order");
xhr.setRequestHeader("X-First", "1");
xhr.setRequestHeader("accept", "text/html");
xhr.setRequestHeader("X-Second", "2");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
