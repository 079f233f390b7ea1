import requests

url = "https://api.example.com/text"
payload = {"shown": "decoded"}

response = requests.post(url, json=payload)
print(response.text)
