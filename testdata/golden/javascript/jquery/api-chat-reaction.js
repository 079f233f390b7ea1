$.ajax({
  url: "https://chat.example.com/api/reactions.add",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    "token": "YOUR_TOKEN",
    "channel": "C0EXAMPLE",
    "name": "+1",
    "timestamp": "1767349800.000100",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
