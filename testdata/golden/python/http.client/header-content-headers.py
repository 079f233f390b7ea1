from http.client import HTTPSConnection

headers = {
    "Content-Type": "text/plain; charset=utf-8; format=flowed",
    "Content-Language": "en, de",
    "Content-Disposition": 'attachment; filename="a b.txt"',
    "Content-Location": "/a",
    "Last-Modified": "Fri, 02 Jan 2026 10:30:00 GMT",
    "Expires": "0",
    "Allow": "GET, PUT",
}
body = "hello".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
