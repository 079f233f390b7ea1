const xhr = new XMLHttpRequest();
xhr.open("GET", "https://reqbin.com/echo/get/json");
xhr.setRequestHeader("if-modified-since", "Fri, 02 Jan 2026 10:30:00 GMT");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
