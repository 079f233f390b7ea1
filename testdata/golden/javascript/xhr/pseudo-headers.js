const xhr = new XMLHttpRequest();
xhr.open("GET", "https://reqbin.com/echo/get/json?a=1");
xhr.setRequestHeader("accept", "application/json");
xhr.setRequestHeader("accept-language", "en-GB,en;q=0.9");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
