from http.client import HTTPSConnection

headers = {"Content-Type": "text/xml; charset=ISO-8859-1"}
body = b'<?xml version="1.0" encoding="ISO-8859-1"?>\n<city>K\xf6ln, \xa3 5 \xff0</city>'

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
