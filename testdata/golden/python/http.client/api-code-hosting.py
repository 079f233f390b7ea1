import json
from http.client import HTTPSConnection

headers = {
    "Accept": "application/vnd.example.v3+json",
    "Authorization": "Bearer YOUR_TOKEN",
    "X-Api-Version": "2026-01-01",
    "User-Agent": "example-client/1.0",
    "Content-Type": "application/json",
}
payload = {
    "title": "Crash on start",
    "body": 'Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: "oops"\n```',
    "labels": ["bug"],
    "assignees": [],
    "milestone": None,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("code.example.com")
connection.request("POST", "/repos/example/project/issues", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
