const xhr = new XMLHttpRequest();
xhr.open("DELETE", "https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false");
xhr.setRequestHeader("Authorization", "Basic " + btoa("elastic:YOUR_PASSWORD"));
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "query": {
    "range": {
      "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
    },
  },
  "max_docs": 10000,
}));
