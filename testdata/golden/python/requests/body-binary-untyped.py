import requests

url = "https://api.example.com/blob"
data = b"\x00\x01\xfe\xff"

response = requests.put(url, data=data)
print(response.text)
