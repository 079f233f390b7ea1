import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \\"x\\""@en)
}
LIMIT 10`;

const request = https.request("https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph", {
  method: "POST",
  headers: {
    "Accept": "application/sparql-results+json",
    "Content-Type": "application/sparql-query",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
