from http.client import HTTPSConnection

headers = {"Content-Type": "application/x-www-form-urlencoded"}
body = "a=100%&b=%zz&c=%4".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/form", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
