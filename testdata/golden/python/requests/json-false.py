import requests

url = "https://api.example.com/echo"
payload = False

response = requests.post(url, json=payload)
print(response.text)
