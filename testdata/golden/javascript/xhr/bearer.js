const xhr = new XMLHttpRequest();
xhr.open("GET", "https://reqbin.com/echo/get/json");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Authorization", "Bearer my token");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
