import httpx

url = "https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json"
auth = ("ACexample", "YOUR_AUTH_TOKEN")
data = {
    "To": "+15005550006",
    "From": "+15005550001",
    "Body": "Your code is 004217.\nIt ends in 5' ⏰",
    "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
}

response = httpx.post(url, data=data, auth=auth)
print(response.text)
