import httpx

url = "https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&"

response = httpx.get(url)
print(response.text)
