const response = await axios.post("http://localhost:8545/rpc", [
  {
    "jsonrpc": "2.0",
    "method": "getBalance",
    "params": ["account-1", "latest"],
    "id": 1,
  },
  {"jsonrpc": "2.0", "method": "notify", "params": {}},
  {"jsonrpc": "2.0", "method": "ping", "id": null},
]);

console.log(response.data);
