import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = b"before\x00after\x00"

response = requests.post(url, headers=headers, data=data)
print(response.text)
