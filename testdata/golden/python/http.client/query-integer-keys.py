from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9")
response = connection.getresponse()
print(response.read().decode())
connection.close()
