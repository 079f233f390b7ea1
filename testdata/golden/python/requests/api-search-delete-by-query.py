import requests

url = "https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query"
params = {
    "conflicts": "proceed",
    "wait_for_completion": "false",
}
auth = ("elastic", "YOUR_PASSWORD")
payload = {
    "query": {
        "range": {
            "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
        },
    },
    "max_docs": 10000,
}

response = requests.delete(url, params=params, auth=auth, json=payload)
print(response.text)
