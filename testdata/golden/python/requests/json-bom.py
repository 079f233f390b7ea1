import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '\ufeff{"a":1}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
