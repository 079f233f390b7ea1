import json
from http.client import HTTPConnection

headers = {"Content-Type": "application/json"}
payload = [
    {
        "jsonrpc": "2.0",
        "method": "getBalance",
        "params": ["account-1", "latest"],
        "id": 1,
    },
    {"jsonrpc": "2.0", "method": "notify", "params": {}},
    {"jsonrpc": "2.0", "method": "ping", "id": None},
]
body = json.dumps(payload).encode()

connection = HTTPConnection("localhost", 8545)
connection.request("POST", "/rpc", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
