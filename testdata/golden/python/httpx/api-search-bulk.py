import httpx

url = "http://localhost:9200/_bulk"
params = {"refresh": "wait_for"}
headers = {"Content-Type": "application/x-ndjson"}
content = """\
{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
"""

response = httpx.post(url, params=params, headers=headers, content=content)
print(response.text)
