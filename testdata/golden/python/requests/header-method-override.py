import requests

url = "https://api.example.com/items/1"
headers = {"X-HTTP-Method-Override": "PATCH"}
payload = {"a": 1}

response = requests.post(url, headers=headers, json=payload)
print(response.text)
