import requests

url = "https://api.example.com/path"
headers = {"Max-Forwards": "5"}

response = requests.request("TRACE", url, headers=headers)
print(response.text)
