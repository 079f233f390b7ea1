curl 'http://localhost:8545/rpc' \
  --header 'Content-Type: application/json' \
  --data-raw '[
  {"jsonrpc": "2.0", "method": "getBalance", "params": ["account-1", "latest"], "id": 1},
  {"jsonrpc": "2.0", "method": "notify", "params": {}},
  {"jsonrpc": "2.0", "method": "ping", "id": null}
]'
