import httpx

url = "https://reqbin.com/echo/post/json"
headers = {"Accept": "application/json"}
payload = {
    "id": 12345,
    "customer": "Example Ltd",
    "quantity": 1,
    "price": 19.99,
    "shipped": False,
}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
