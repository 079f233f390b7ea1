const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/form");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "a": "1",
  "b": "€",
}));
