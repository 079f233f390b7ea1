from http.client import HTTPMessage, HTTPSConnection

# Each of these adds a line.
headers = HTTPMessage()
headers["Cookie"] = "a=1"
headers["Cookie"] = b"b=2; c=Zo\xc3\xab"

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/account", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
