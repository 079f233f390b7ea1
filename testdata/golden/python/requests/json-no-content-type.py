import requests

url = "https://api.example.com/echo"
payload = "{\"a\":1}"

response = requests.post(url, data=payload)
print(response.text)
