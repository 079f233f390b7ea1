import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text"}
data = "hello"

response = requests.post(url, headers=headers, data=data)
print(response.text)
