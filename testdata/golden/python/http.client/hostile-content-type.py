from http.client import HTTPSConnection

headers = {"Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}"}
body = "x".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/run", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
