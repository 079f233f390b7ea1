import requests

url = "https://api.example.com/headers"
headers = {"Accept-Encoding": ""}

response = requests.get(url, headers=headers)
print(response.text)
