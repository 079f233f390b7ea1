import httpx

url = "https://api.example.com/a//b///c/"

response = httpx.get(url)
print(response.text)
