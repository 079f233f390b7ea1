from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Bearer sk_test_example",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "name": "Example Customer",
    "email": "customer+test@example.com",
    "phone": "+49 221 0000000",
    "address[line1]": "Beispielstraße 1",
    "address[city]": "Köln",
    "address[country]": "DE",
    "metadata[crm_id]": "0042",
    "tax_exempt": "none",
    "description": "",
}
body = urlencode(data).encode()

connection = HTTPSConnection("payments.example.com")
connection.request("POST", "/v1/customers", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
