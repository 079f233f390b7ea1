import requests

url = "http://www.example.com/a/b"
params = {"c": "d"}

response = requests.get(url, params=params)
print(response.text)
