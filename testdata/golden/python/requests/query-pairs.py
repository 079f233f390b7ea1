import requests

url = "https://api.example.com/q?a=1&a=2&b&c=&=d&a=3"

response = requests.get(url)
print(response.text)
