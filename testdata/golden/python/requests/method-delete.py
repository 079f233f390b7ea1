import requests

url = "https://api.example.com/items/42"

response = requests.delete(url)
print(response.text)
