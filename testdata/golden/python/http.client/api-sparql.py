from http.client import HTTPSConnection

headers = {
    "Accept": "application/sparql-results+json",
    "Content-Type": "application/sparql-query",
}
body = """\
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \\"x\\""@en)
}
LIMIT 10""".encode()

connection = HTTPSConnection("sparql.example.com")
connection.request("POST", "/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
