import httpx

url = "https://api.example.com/path"
headers = {"Max-Forwards": "5"}

response = httpx.request("TRACE", url, headers=headers)
print(response.text)
