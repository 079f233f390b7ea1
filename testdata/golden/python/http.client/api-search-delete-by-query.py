import json
from base64 import b64encode
from http.client import HTTPSConnection

headers = {
    "Authorization": "Basic " + b64encode("elastic:YOUR_PASSWORD".encode()).decode(),
    "Content-Type": "application/json",
}
payload = {
    "query": {
        "range": {
            "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
        },
    },
    "max_docs": 10000,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("search.example.com", 9200)
connection.request("DELETE", "/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
