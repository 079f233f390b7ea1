using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("!#$%&'*+-.^_`|~", "all");
request.AddHeader("X-'single'", "1");
request.AddHeader("10", "ten");
request.AddHeader("9", "nine");
request.AddHeader("X.Dot", "dot");
request.AddHeader("X_Under", "under");
request.AddHeader("X-Under", "dash");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
