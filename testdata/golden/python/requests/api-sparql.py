import requests

url = "https://sparql.example.com/sparql"
params = {"default-graph-uri": "http://www.example.com/graph"}
headers = {
    "Accept": "application/sparql-results+json",
    "Content-Type": "application/sparql-query",
}
data = """\
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \\"x\\""@en)
}
LIMIT 10"""

response = requests.post(url, params=params, headers=headers, data=data)
print(response.text)
