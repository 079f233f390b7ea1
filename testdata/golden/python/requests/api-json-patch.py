import requests

url = "https://api.example.com/documents/7"
headers = {
    "Content-Type": "application/json-patch+json",
    "If-Match": '"3"',
}
payload = [
    {"op": "test", "path": "/a~1b/c~0d", "value": 1.0},
    {"op": "replace", "path": "/tags/-", "value": None},
    {"op": "remove", "path": ""},
    {"op": "move", "from": "/x", "path": "/y"},
]

response = requests.patch(url, headers=headers, json=payload)
print(response.text)
