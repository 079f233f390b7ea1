import httpx

url = "https://api.example.com/headers"
headers = {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
}

response = httpx.get(url, headers=headers)
print(response.text)
