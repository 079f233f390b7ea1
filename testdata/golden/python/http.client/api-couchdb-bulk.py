import json
from base64 import b64encode
from http.client import HTTPConnection

headers = {
    "Authorization": "Basic " + b64encode("admin:YOUR_PASSWORD".encode()).decode(),
    "Content-Type": "application/json",
}
payload = {
    "docs": [
        {"_id": "order:1001", "total": 19.90},
        {
            "_id": "order:1002",
            "_rev": "2-7051cbe5c8faecd085a3fa619e6e6337",
            "_deleted": True,
        },
        {
            "_id": "_design/app",
            "language": "javascript",
            "views": {
                "by_day": {
                    "map": "function (doc) {\n  if (doc.total > 0) { emit(doc.day, null); }\n}",
                    "reduce": "_count",
                },
            },
        },
    ],
    "new_edits": True,
}
body = json.dumps(payload).encode()

connection = HTTPConnection("localhost", 5984)
connection.request("POST", "/shop%2Feu/_bulk_docs", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
