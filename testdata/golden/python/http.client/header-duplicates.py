from http.client import HTTPMessage, HTTPSConnection

# Each of these adds a line.
headers = HTTPMessage()
headers["Accept"] = "text/html"
headers["Accept"] = "application/json;q=0.9"
headers["X-Tag"] = "one"
headers["X-Tag"] = "two"
headers["X-Tag"] = "one"

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
