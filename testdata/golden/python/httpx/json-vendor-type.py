import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/vnd.api+json"}
payload = {
    "data": {
        "type": "articles",
        "attributes": {"title": "JSON:API"},
    },
}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
