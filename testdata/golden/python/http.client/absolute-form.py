from http.client import HTTPConnection

headers = {"Accept": "*/*"}

connection = HTTPConnection("www.example.com")
connection.request("GET", "/a/b?c=d", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
