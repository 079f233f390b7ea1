from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
