using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://reqbin.com/echo/get/json");
request.AddHeader("Accept", "application/json");
request.AddHeader("Authorization", "Bearer my token");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
