import requests

url = "https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC"
params = {"name": "Zoë"}

response = requests.get(url, params=params)
print(response.text)
