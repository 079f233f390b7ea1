import requests

url = "https://api.example.com/text"
payload = {"a": 1}

response = requests.post(url, json=payload)
print(response.text)
