from http.client import HTTPMessage, HTTPSConnection

# Each of these adds a line.
headers = HTTPMessage()
headers["X-Tag"] = "one"
headers["Accept"] = "*/*"
headers["x-tag"] = "two, three"
headers["Cache-Control"] = "no-cache"
headers["X-TAG"] = "four"

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
