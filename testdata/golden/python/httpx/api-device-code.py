import httpx

url = "https://login.example.com/oauth2/v1/token"
data = {
    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
    "device_code": "YOUR_DEVICE-CODE_1",
    "client_id": "1406020730.apps.example.com",
}

response = httpx.post(url, data=data)
print(response.text)
