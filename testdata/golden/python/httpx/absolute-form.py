import httpx

url = "http://www.example.com/a/b"
params = {"c": "d"}

response = httpx.get(url, params=params)
print(response.text)
