const xhr = new XMLHttpRequest();
xhr.open("POST", "http://localhost:8545/rpc");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify([
  {
    "jsonrpc": "2.0",
    "method": "getBalance",
    "params": ["account-1", "latest"],
    "id": 1,
  },
  {"jsonrpc": "2.0", "method": "notify", "params": {}},
  {"jsonrpc": "2.0", "method": "ping", "id": null},
]));
