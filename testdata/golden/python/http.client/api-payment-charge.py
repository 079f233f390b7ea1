from base64 import b64encode
from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Basic " + b64encode("sk_test_example:".encode()).decode(),
    "Idempotency-Key": "order-1001-try-1",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = [
    ("amount", "2000"),
    ("currency", "eur"),
    ("source", "tok_example"),
    ("description", "Order #1001"),
    ("metadata[order_id]", "1001"),
    ("expand[]", "customer"),
    ("expand[]", "invoice"),
]
body = urlencode(data).encode()

connection = HTTPSConnection("payments.example.com")
connection.request("POST", "/v1/charges", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
