from base64 import b64encode
from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Basic " + b64encode("ACexample:YOUR_AUTH_TOKEN".encode()).decode(),
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "To": "+15005550006",
    "From": "+15005550001",
    "Body": "Your code is 004217.\nIt ends in 5' ⏰",
    "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
}
body = urlencode(data).encode()

connection = HTTPSConnection("sms.example.com")
connection.request("POST", "/2010-04-01/Accounts/ACexample/Messages.json", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
