$.ajax({
  url: "https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json",
  method: "POST",
  headers: { "Authorization": "Basic " + btoa("ACexample:YOUR_AUTH_TOKEN") },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "To": "+15005550006",
    "From": "+15005550001",
    "Body": "Your code is 004217.\nIt ends in 5' ⏰",
    "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
