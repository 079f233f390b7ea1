import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
data = {
    "a": "1",
    "b": "€",
}

response = httpx.post(url, headers=headers, data=data)
print(response.text)
