from base64 import b64encode
from http.client import HTTPSConnection

headers = {
    "Authorization": "Basic " + b64encode("sk_test_example:".encode()).decode(),
    "Payments-Version": "2026-01-01",
    "Payments-Account": "acct_example",
}

connection = HTTPSConnection("payments.example.com")
connection.request("GET", "/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
