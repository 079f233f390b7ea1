import httpx

url = "https://login.example.com/oauth2/token"
headers = {"Accept": "application/json"}
auth = ("YOUR_CLIENT_ID", "YOUR_CLIENT_SECRET")
data = {
    "grant_type": "authorization_code",
    "code": "YOUR_CODE",
    "redirect_uri": "https://app.example.com/callback?x=1",
    "code_verifier": "YOUR_VERIFIER",
    "scope": "openid email profile",
}

response = httpx.post(url, headers=headers, data=data, auth=auth)
print(response.text)
