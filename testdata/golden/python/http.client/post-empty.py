from http.client import HTTPSConnection

headers = {"Content-Type": "application/x-www-form-urlencoded"}

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/trigger", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
