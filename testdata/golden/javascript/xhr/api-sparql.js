const xhr = new XMLHttpRequest();
xhr.open("POST", "https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph");
xhr.setRequestHeader("Accept", "application/sparql-results+json");
xhr.setRequestHeader("Content-Type", "application/sparql-query");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \\"x\\""@en)
}
LIMIT 10`);
