curl 'https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph' \
  --header 'Accept: application/sparql-results+json' \
  --header 'Content-Type: application/sparql-query' \
  --data-raw 'PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it'\''s \"x\""@en)
}
LIMIT 10'
