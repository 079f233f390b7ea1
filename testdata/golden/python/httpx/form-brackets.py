import httpx

url = "https://api.example.com/form"
data = {
    "br[]": ["1", "2"],
    "user[name]": "x",
    "user[tags][0]": "y",
}

response = httpx.post(url, data=data)
print(response.text)
