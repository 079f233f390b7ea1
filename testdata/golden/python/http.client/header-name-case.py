from http.client import HTTPSConnection

headers = {
    "aCCEPT": "*/*",
    "USER-AGENT": "Example/1.0",
    "x-lower": "1",
    "X-UPPER": "2",
    "DNT": "1",
    "WWW-test": "3",
    "SOAPACTION": '"urn:x"',
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
