import httpx

url = "https://api.example.com/form"
data = {
    "a": "1",
    "b": "2\r\n",
}

response = httpx.post(url, data=data)
print(response.text)
