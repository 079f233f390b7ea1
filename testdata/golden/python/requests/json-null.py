import requests

url = "https://api.example.com/echo"
payload = None

response = requests.post(url, json=payload)
print(response.text)
