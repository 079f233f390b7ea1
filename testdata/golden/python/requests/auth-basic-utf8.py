import requests

url = "https://api.example.com/private"
headers = {"Authorization": "Basic YsO8Y2hlcjrQv9Cw0YDQvtC70Yzwn5iA"}

response = requests.get(url, headers=headers)
print(response.text)
