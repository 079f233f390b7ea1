from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
body = '{"half":"\\ud800","tail":"\\udc00x","pair":"\\ud83d\\ude00"}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
