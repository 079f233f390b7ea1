using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/search", Method.Post);
request.AddStringBody("q=a+b", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
