import httpx

url = "https://api.example.com/headers"
headers = {
    "Content-Type": "application/json",
    "Content-Language": "en",
}

response = httpx.get(url, headers=headers)
print(response.text)
