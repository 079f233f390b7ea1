const xhr = new XMLHttpRequest();
xhr.open("POST", "https://reqbin.com/echo/post/form");
xhr.setRequestHeader("Authorization", "Bearer {token}");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "key1": "value1",
  "key2": "value2",
}));
