using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/echo", Method.Post);
request.AddStringBody("{\"a\":1.0,\"b\":1e2,\"c\":1E+2,\"d\":12.50,\"e\":1e-7,\"f\":100000000000000000000.0}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
