import httpx

url = "https://api.example.com/search"
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
data = {"q": "a b"}

response = httpx.post(url, headers=headers, data=data)
print(response.text)
