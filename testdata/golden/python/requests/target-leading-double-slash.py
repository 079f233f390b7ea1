import requests

url = "https://api.example.com//evil.example.com/path"

response = requests.get(url)
print(response.text)
