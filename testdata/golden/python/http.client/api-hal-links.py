from http.client import HTTPSConnection

headers = {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
}
body = """\
http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
""".encode()

connection = HTTPSConnection("library.example.com")
connection.request("PUT", "/api/books/1/authors", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
