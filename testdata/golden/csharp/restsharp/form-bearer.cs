using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://reqbin.com/echo/post/form", Method.Post);
request.AddHeader("Authorization", "Bearer {token}");
request.AddParameter("key1", "value1");
request.AddParameter("key2", "value2");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
