using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph");
request.Headers.Add("Accept", "application/sparql-results+json");
request.Content = new StringContent(@"PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != ""it's \""x\""""@en)
}
LIMIT 10");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/sparql-query");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
