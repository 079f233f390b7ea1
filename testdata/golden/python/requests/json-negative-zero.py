import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"a":-0,"b":-0.0,"c":0}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
