import requests

url = "https://api.example.com/trigger"

response = requests.post(url)
print(response.text)
