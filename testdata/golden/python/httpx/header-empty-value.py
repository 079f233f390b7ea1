import httpx

url = "https://api.example.com/headers"
headers = {
    "X-Empty": "",
    "X-After": "1",
    "Accept": "",
}

response = httpx.get(url, headers=headers)
print(response.text)
