import requests

url = "https://api.example.com/status"

response = requests.request("HEAD", url)
print(response.status_code, response.headers)
