import requests
from requests.auth import HTTPDigestAuth

url = "https://api.example.com/v1/items"
auth = HTTPDigestAuth("user", "pass")

response = requests.get(url, auth=auth)
print(response.text)
