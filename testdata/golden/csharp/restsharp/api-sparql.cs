using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph", Method.Post);
request.AddHeader("Accept", "application/sparql-results+json");
request.AddStringBody(@"PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != ""it's \""x\""""@en)
}
LIMIT 10", "application/sparql-query");
request.AddHeader("Content-Type", "application/sparql-query");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
