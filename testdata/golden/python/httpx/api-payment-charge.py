import httpx

url = "https://payments.example.com/v1/charges"
headers = {"Idempotency-Key": "order-1001-try-1"}
auth = ("sk_test_example", "")
data = {
    "amount": "2000",
    "currency": "eur",
    "source": "tok_example",
    "description": "Order #1001",
    "metadata[order_id]": "1001",
    "expand[]": ["customer", "invoice"],
}

response = httpx.post(url, headers=headers, data=data, auth=auth)
print(response.text)
