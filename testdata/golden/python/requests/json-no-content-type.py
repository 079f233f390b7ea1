import requests

url = "https://api.example.com/echo"
data = '{"a":1}'

response = requests.post(url, data=data)
print(response.text)
