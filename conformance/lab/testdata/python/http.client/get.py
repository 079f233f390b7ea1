import http.client

connection = http.client.HTTPConnection("AUTHORITY")
connection.request("GET", "/items?tag=a&tag=b", headers={"Authorization": "Bearer my token"})
print(connection.getresponse().read().decode())
