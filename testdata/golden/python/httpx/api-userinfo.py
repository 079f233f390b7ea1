import httpx

url = "https://login.example.com/openid/connect/userinfo"
params = {"schema": "openid"}
headers = {"Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE"}

response = httpx.get(url, params=params, headers=headers)
print(response.text)
