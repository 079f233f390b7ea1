from http.client import HTTPSConnection

headers = {"Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE"}

connection = HTTPSConnection("login.example.com")
connection.request("GET", "/openid/connect/userinfo?schema=openid", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
