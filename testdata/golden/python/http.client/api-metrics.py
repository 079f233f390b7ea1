import json
from http.client import HTTPSConnection

headers = {
    "DD-API-KEY": "YOUR_API_KEY",
    "DD-APPLICATION-KEY": "YOUR_APP_KEY",
    "Accept": "application/json",
    "Content-Type": "application/json",
}
payload = {
    "series": [
        {
            "metric": "app.request.duration",
            "type": 3,
            "points": [
                [1767349800, 0.0421],
                [1767349860, 1.5e-7],
                [1767349920, 12.0],
            ],
            "tags": ["env:test", "version:1.10"],
            "unit": "second",
        },
        {
            "metric": "app.errors",
            "type": 1,
            "interval": 10,
            "points": [],
        },
    ],
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("metrics.example.com")
connection.request("POST", "/api/v2/series", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
