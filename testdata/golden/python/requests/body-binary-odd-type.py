import requests

url = "https://api.example.com/blob"
headers = {"Content-Type": "application/x-blob;v=1"}
data = b"\x00\x01\xfe\xff"

response = requests.put(url, headers=headers, data=data)
print(response.text)
