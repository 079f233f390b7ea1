import requests

url = "https://payments.example.com/v1/charges"
headers = {"Idempotency-Key": "order-1001-try-1"}
auth = ("sk_test_example", "")
data = [
    ("amount", "2000"),
    ("currency", "eur"),
    ("source", "tok_example"),
    ("description", "Order #1001"),
    ("metadata[order_id]", "1001"),
    ("expand[]", "customer"),
    ("expand[]", "invoice"),
]

response = requests.post(url, headers=headers, auth=auth, data=data)
print(response.text)
