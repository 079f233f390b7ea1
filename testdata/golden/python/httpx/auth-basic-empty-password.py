import httpx

url = "https://api.example.com/private"
auth = ("api_key_example", "")

response = httpx.get(url, auth=auth)
print(response.text)
