import requests

url = "https://api.example.com/items?"

response = requests.get(url)
print(response.text)
