import httpx

url = "https://api.example.com/my%20file%20(1).txt?q=two%20words"

response = httpx.get(url)
print(response.text)
