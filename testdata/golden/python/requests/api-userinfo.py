import requests

url = "https://login.example.com/openid/connect/userinfo"
params = {"schema": "openid"}
headers = {"Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE"}

response = requests.get(url, params=params, headers=headers)
print(response.text)
