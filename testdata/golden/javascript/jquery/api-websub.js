$.ajax({
  url: "https://hub.example.com/hub",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    "hub.mode": "subscribe",
    "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
    "hub.callback": "https://app.example.com/sub/1#x",
    "hub.lease_seconds": "864000",
    "hub.secret": "YOUR_SECRET",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
