from http.client import HTTPSConnection

headers = {"Cookie": "session=abc123; theme=dark"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/account", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
