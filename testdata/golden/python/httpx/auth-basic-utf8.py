import httpx

url = "https://api.example.com/private"
auth = ("bücher", "пароль😀")

response = httpx.get(url, auth=auth)
print(response.text)
