using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddParameter("b", "0");
request.AddParameter("10", "x");
request.AddParameter("2", "y");
request.AddParameter("__proto__", "p");
request.AddParameter("1", "z");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
