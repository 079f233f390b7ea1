from http.client import HTTPConnection, HTTPMessage

# Each of these adds a line.
headers = HTTPMessage()
headers["Host"] = "www.example.com"
headers["Cookie"] = "a=1"
headers["Content-Type"] = "multipart/form-data; boundary=X9"
headers["Cookie"] = "b=2"
body = """\
--X9\r
Content-Disposition: form-data; name="title"\r
\r
Quarterly\r
--X9--\r
""".encode()

connection = HTTPConnection("origin.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
