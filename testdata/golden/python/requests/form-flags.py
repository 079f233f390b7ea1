import requests

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = "&flag&empty=&=value&=&a=1&&b=2&"

response = requests.post(url, headers=headers, data=data)
print(response.text)
