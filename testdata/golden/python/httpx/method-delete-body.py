import httpx

url = "https://api.example.com/items"
payload = {
    "ids": [1, 2, 3],
}

response = httpx.request("DELETE", url, json=payload)
print(response.text)
