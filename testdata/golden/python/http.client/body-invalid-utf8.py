from http.client import HTTPSConnection

headers = {"Content-Type": "text/plain; charset=utf-8"}
body = b"ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 \xef\xbf\xbd end\xc3"

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
