using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddHeader("Content-Encoding", "gzip");
request.AddBody(Convert.FromBase64String("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA=="), "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
