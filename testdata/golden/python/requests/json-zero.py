import requests

url = "https://api.example.com/echo"
payload = 0

response = requests.post(url, json=payload)
print(response.text)
