import httpx

url = "https://api.example.com/echo"
payload = {
    "a": 1,
    "b": [1, 2, 3],
}

response = httpx.post(url, json=payload)
print(response.text)
