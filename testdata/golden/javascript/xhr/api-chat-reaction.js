const xhr = new XMLHttpRequest();
xhr.open("POST", "https://chat.example.com/api/reactions.add");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "token": "YOUR_TOKEN",
  "channel": "C0EXAMPLE",
  "name": "+1",
  "timestamp": "1767349800.000100",
}));
