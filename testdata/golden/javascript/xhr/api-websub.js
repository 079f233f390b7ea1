const xhr = new XMLHttpRequest();
xhr.open("POST", "https://hub.example.com/hub");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "hub.mode": "subscribe",
  "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
  "hub.callback": "https://app.example.com/sub/1#x",
  "hub.lease_seconds": "864000",
  "hub.secret": "YOUR_SECRET",
}));
