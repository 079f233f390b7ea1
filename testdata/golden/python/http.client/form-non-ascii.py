from http.client import HTTPSConnection

headers = {"Content-Type": "application/x-www-form-urlencoded"}
body = "city=K%c3%b6ln&latin=K%F6ln&tilde=%7E&star=%2A&nl=%0d%0a".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/form", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
