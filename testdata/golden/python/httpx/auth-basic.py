import httpx

url = "https://api.example.com/private"
auth = ("user", "pa:ss word")

response = httpx.get(url, auth=auth)
print(response.text)
