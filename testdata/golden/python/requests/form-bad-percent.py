import requests

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = "a=100%&b=%zz&c=%4"

response = requests.post(url, headers=headers, data=data)
print(response.text)
