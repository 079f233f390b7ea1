import httpx

url = "http://localhost:8545/rpc"
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

response = httpx.post(url, json=payload)
print(response.text)
