import axios from "axios";

const response = await axios.post("https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph", `PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \\"x\\""@en)
}
LIMIT 10`, {
  headers: {
    "Accept": "application/sparql-results+json",
    "Content-Type": "application/sparql-query",
  },
});

console.log(response.data);
