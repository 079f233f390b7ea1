from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=X7"}
body = """\
--X7\r
Content-Disposition: form-data; name="a"; filename="a.csv"\r
Content-Type: text/csv\r
\r
x,y\r
1,2\r
\r
--X7\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain; charset=utf-8\r
\r
é and "quotes"\r
--X7--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
