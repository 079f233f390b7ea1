import httpx

url = "https://api.example.com/account"
cookies = {
    "session": "abc123",
    "theme": "dark",
}

response = httpx.get(url, cookies=cookies)
print(response.text)
