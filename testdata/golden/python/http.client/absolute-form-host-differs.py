from http.client import HTTPConnection

headers = {"Host": "www.example.com"}

connection = HTTPConnection("origin.example.com", 8080)
connection.request("GET", "/path", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
