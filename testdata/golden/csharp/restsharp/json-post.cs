using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://reqbin.com/echo/post/json", Method.Post);
request.AddHeader("Accept", "application/json");
request.AddStringBody(@"{
  ""id"": 12345,
  ""customer"": ""Example Ltd"",
  ""quantity"": 1,
  ""price"": 19.99,
  ""shipped"": false
}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
