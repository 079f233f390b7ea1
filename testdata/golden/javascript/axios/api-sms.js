const response = await axios.post("https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json", new URLSearchParams({
  "To": "+15005550006",
  "From": "+15005550001",
  "Body": "Your code is 004217.\nIt ends in 5' ⏰",
  "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  auth: { username: "ACexample", password: "YOUR_AUTH_TOKEN" },
});

console.log(response.data);
