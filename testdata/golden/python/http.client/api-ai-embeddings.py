import json
from http.client import HTTPSConnection

headers = {
    "x-api-key": "YOUR_API_KEY",
    "Content-Type": "application/json",
}
payload = {
    "model": "example-embed",
    "input": [
        "The quick brown fox",
        "",
        "  \t ",
        "naïve café",
        "a/b\\c",
    ],
    "dimensions": 256,
    "encoding_format": "base64",
    "user": "user-1",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("ai.example.com")
connection.request("POST", "/v1/embeddings", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
