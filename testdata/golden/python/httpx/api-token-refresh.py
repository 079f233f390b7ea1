import httpx

url = "https://login.example.com/oauth2/token"
headers = {"Accept": "application/json"}
auth = ("client%3Aexample", "YOUR%20CLIENT%20SECRET")
data = {
    "grant_type": "refresh_token",
    "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
    "scope": "openid profile email",
}

response = httpx.post(url, headers=headers, data=data, auth=auth)
print(response.text)
