import requests

url = "https://api.example.com/private"
auth = ("api_key_example", "")

response = requests.get(url, auth=auth)
print(response.text)
