import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = b'{"city":"K\xf6ln"}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
