import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"big":1e400,"small":1e-400}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
