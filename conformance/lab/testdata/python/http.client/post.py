import http.client

connection = http.client.HTTPConnection("AUTHORITY")
connection.request("POST", "/items", '{"name": "Widget"}', {"Content-Type": "application/json"})
print(connection.getresponse().read().decode())
