using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://status.example.com/healthz?verbose", Method.Head);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine((int)response.StatusCode);
