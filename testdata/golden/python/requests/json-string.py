import requests

url = "https://api.example.com/echo"
payload = 'just a "string"'

response = requests.post(url, json=payload)
print(response.text)
