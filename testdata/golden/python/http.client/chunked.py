from http.client import HTTPSConnection

headers = {"Content-Type": "text/plain"}
body = """\
hello chunked\r
body""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/stream", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
