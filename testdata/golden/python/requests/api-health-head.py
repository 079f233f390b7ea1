import requests

url = "https://status.example.com/healthz?verbose"

response = requests.head(url, allow_redirects=True)
print(response.status_code, response.headers)
