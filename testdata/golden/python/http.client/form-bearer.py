from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Bearer {token}",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "key1": "value1",
    "key2": "value2",
}
body = urlencode(data).encode()

connection = HTTPSConnection("reqbin.com")
connection.request("POST", "/echo/post/form", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
