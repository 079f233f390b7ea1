from http.client import HTTPSConnection

headers = {"Authorization": 'Digest username="user", realm="api@example.com", nonce="MDEyMzQ1", uri="/private?a=1,2", qop=auth, nc=00000001, cnonce="0a4f113b", response="00000000000000000000000000000000", opaque=""'}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/private", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
