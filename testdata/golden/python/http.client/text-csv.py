from http.client import HTTPSConnection

headers = {"Content-Type": "text/csv; header=present"}
body = """\
id,name,note\r
1,"Example, Ltd","said ""hi\"""\r
2,'x',"two\r
lines"\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
