import requests

url = "http://localhost:5984/shop%2Feu/_bulk_docs"
auth = ("admin", "YOUR_PASSWORD")
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

response = requests.post(url, auth=auth, json=payload)
print(response.text)
