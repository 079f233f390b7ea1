import requests

url = "https://api.example.com/private"
headers = {"Authorization": "Basic YvxjaGVyOmdy/N9l"}

response = requests.get(url, headers=headers)
print(response.text)
