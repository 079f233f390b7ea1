import requests

url = "https://api.example.com/plain"
headers = {"Accept": "text/plain"}

response = requests.get(url, headers=headers)
print(response.text)
