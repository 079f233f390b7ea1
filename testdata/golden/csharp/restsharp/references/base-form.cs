using System;
using RestSharp;

var baseUrl = Environment.GetEnvironmentVariable("BASE_URL");
var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new RestClient();
var request = new RestRequest(baseUrl + "/items", Method.Post);
request.AddParameter("name", nameValue);
request.AddParameter("price", "9.5");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
