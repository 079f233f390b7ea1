from http.client import HTTPSConnection

headers = {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
}
body = "after the wait".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
