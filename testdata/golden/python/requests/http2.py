import requests

url = "https://api.example.com/v2/items"
headers = {"accept": "application/json"}
payload = {"http": "two"}

response = requests.post(url, headers=headers, json=payload)
print(response.text)
