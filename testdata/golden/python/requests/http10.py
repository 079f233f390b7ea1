import requests

url = "https://api.example.com/old"

response = requests.get(url)
print(response.text)
