import requests

url = "https://sso.example.com/realms/example/protocol/openid-connect/token"
headers = {
    "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    "Origin": "https://app.example.com",
}
data = {
    "client_id": "example-spa",
    "grant_type": "authorization_code",
    "code": "SplxlOBeZQQYbYS6WxSbIA",
    "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.",
    "redirect_uri": "com.example.app:/oauth/callback",
}

response = requests.post(url, headers=headers, data=data)
print(response.text)
