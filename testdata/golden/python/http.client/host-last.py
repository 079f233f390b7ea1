from http.client import HTTPSConnection

headers = {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
}

connection = HTTPSConnection("WWW.Example.COM")
connection.request("GET", "/order", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
