from http.client import HTTPMessage, HTTPSConnection

# Each of these adds a line.
headers = HTTPMessage()
headers["Set-Cookie"] = "a=b; Path=/; HttpOnly"
headers["Set-Cookie"] = "c=d"
headers["Proxy-Authorization"] = "Basic dXNlcjpwYXNz"
headers["Proxy-Connection"] = "keep-alive"

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
