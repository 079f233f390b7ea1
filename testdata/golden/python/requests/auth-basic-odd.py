import requests

url = "https://api.example.com/private"
headers = {"Authorization": "basic dXNlcjpzZWNyZXQ"}

response = requests.get(url, headers=headers)
print(response.text)
