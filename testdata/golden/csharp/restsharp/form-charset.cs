using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddParameter("a", "1");
request.AddParameter("b", "€");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
