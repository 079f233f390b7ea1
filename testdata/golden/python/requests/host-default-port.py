import requests

url = "https://www.example.com:443/health"

response = requests.get(url)
print(response.text)
