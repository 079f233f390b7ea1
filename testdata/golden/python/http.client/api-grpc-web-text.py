from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/grpc-web-text+proto",
    "Accept": "application/grpc-web-text",
    "X-Grpc-Web": "1",
    "X-User-Agent": "grpc-web-javascript/0.1",
    "grpc-timeout": "5000m",
}
body = "AAAAABIKB2V4YW1wbGUQlgEY/////w8=".encode()

connection = HTTPSConnection("grpc.example.com")
connection.request("POST", "/example.greeter.v1.Greeter/SayHello", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
