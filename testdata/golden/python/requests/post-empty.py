import requests

url = "https://api.example.com/trigger"
headers = {"Content-Type": "application/x-www-form-urlencoded"}

response = requests.post(url, headers=headers)
print(response.text)
