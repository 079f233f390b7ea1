import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = "null"

response = requests.post(url, headers=headers, data=data)
print(response.text)
