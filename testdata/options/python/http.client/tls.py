import ssl
from http.client import HTTPSConnection

context = ssl.create_default_context(cafile="./ca.pem")
context.load_cert_chain("./client.pem", "./client.key")
context.minimum_version = ssl.TLSVersion.TLSv1_2
connection = HTTPSConnection("api.example.com", context=context)
connection.request("GET", "/v1/items")
response = connection.getresponse()
print(response.read().decode())
connection.close()
