from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/x-ndjson",
    "Authorization": "Bearer YOUR_TOKEN",
}
body = """\
{"index":"products"}
{"query":{"match_all":{}},"from":0,"size":1}
{}
{"query":{"query_string":{"query":"title:\\"caf\\u00e9\\" AND price:[10 TO *]"}}}
{"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
{"size":0}
""".encode()

connection = HTTPSConnection("search.example.com")
connection.request("POST", "/_msearch?max_concurrent_searches=2", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
