import axios from "axios";

const data = {
  "query": {
    "range": {
      "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
    },
  },
  "max_docs": 10000,
};

const response = await axios({
  method: "DELETE",
  url: "https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query",
  data,
  params: {
    "conflicts": "proceed",
    "wait_for_completion": "false",
  },
  auth: { username: "elastic", password: "YOUR_PASSWORD" },
});

console.log(response.data);
