import requests

url = "https://api.example.com/echo"
payload = ""

response = requests.post(url, json=payload)
print(response.text)
