const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/private");
xhr.setRequestHeader("Authorization", "Basic YsO8Y2hlcjrQv9Cw0YDQvtC70Yzwn5iA");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
