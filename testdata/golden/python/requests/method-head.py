import requests

url = "https://api.example.com/status"

response = requests.head(url, allow_redirects=True)
print(response.status_code, response.headers)
