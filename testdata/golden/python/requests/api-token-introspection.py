import requests

url = "https://login.example.com/oauth2/introspect"
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
}
data = {
    "token": "YOUR_TOKEN-1.x~",
    "token_type_hint": "access_token",
}

response = requests.post(url, headers=headers, data=data)
print(response.text)
