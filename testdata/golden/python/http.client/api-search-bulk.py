from http.client import HTTPConnection

headers = {"Content-Type": "application/x-ndjson"}
body = """\
{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
""".encode()

connection = HTTPConnection("localhost", 9200)
connection.request("POST", "/_bulk?refresh=wait_for", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
