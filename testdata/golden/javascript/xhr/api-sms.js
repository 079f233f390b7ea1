const xhr = new XMLHttpRequest();
xhr.open("POST", "https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json");
xhr.setRequestHeader("Authorization", "Basic " + btoa("ACexample:YOUR_AUTH_TOKEN"));
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "To": "+15005550006",
  "From": "+15005550001",
  "Body": "Your code is 004217.\nIt ends in 5' ⏰",
  "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
}));
