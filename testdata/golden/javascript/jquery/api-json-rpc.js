$.ajax({
  url: "http://localhost:8545/rpc",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify([
    {
      "jsonrpc": "2.0",
      "method": "getBalance",
      "params": ["account-1", "latest"],
      "id": 1,
    },
    {"jsonrpc": "2.0", "method": "notify", "params": {}},
    {"jsonrpc": "2.0", "method": "ping", "id": null},
  ]),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
