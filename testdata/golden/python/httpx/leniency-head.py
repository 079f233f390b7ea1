import httpx

url = "https://api.example.com/head"
headers = {
    "X-Space": "value",
    "X-One": "1",
}

response = httpx.get(url, headers=headers)
print(response.text)
