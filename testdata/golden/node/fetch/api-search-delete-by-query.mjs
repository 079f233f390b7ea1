const response = await fetch("https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false", {
  method: "DELETE",
  headers: {
    "Authorization": "Basic " + Buffer.from("elastic:YOUR_PASSWORD").toString("base64"),
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "query": {
      "range": {
        "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
      },
    },
    "max_docs": 10000,
  }),
});

console.log(await response.text());
