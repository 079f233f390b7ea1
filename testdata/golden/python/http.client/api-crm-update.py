import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
    "Accept": "application/json",
    "If-Match": "*",
    "Prefer": 'return=representation, odata.include-annotations="*"',
    "Content-Type": "application/json; charset=utf-8",
}
payload = {
    "name": "Example GmbH & Co. KG",
    "creditonhold": False,
    "revenue": 5000000.00,
    "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",
    "@odata.type": "Microsoft.Dynamics.CRM.account",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("crm.example.com")
connection.request("PATCH", "/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
