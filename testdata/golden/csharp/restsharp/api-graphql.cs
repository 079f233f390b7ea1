using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://graphql.example.com/graphql", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("Accept", "application/graphql-response+json");
request.AddStringBody("{\"query\":\"query Books($first: Int!, $after: String) {\\n  books(first: $first, after: $after) {\\n    edges { node { id title } }\\n    # comment\\n  }\\n}\\n\",\"operationName\":\"Books\",\"variables\":{\"first\":10,\"after\":null}}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
