import httpx

url = "https://api.example.com/fold"
headers = {
    "X-Folded": "one two three",
    "X-After": "1",
}

response = httpx.get(url, headers=headers)
print(response.text)
