const response = await fetch("http://localhost:8545/rpc", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify([
    {
      "jsonrpc": "2.0",
      "method": "getBalance",
      "params": ["account-1", "latest"],
      "id": 1,
    },
    {"jsonrpc": "2.0", "method": "notify", "params": {}},
    {"jsonrpc": "2.0", "method": "ping", "id": null},
  ]),
});

console.log(await response.text());
