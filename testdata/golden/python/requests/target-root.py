import requests

url = "https://api.example.com/"

response = requests.get(url)
print(response.text)
