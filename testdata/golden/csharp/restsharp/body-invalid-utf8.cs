using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddBody(Convert.FromBase64String("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM="), "text/plain; charset=utf-8");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
