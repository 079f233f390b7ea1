import requests

url = "https://api.example.com/headers"
headers = {"Accept-Encoding": "gzip, deflate, br"}

response = requests.get(url, headers=headers)
print(response.text)
