from http.client import HTTPMessage, HTTPSConnection

# Each of these adds a line.
headers = HTTPMessage()
headers["Content-Type"] = "text/plain"
headers["Content-Type"] = "application/json"
body = "{}".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
