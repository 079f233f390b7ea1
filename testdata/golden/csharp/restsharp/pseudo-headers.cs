using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://reqbin.com/echo/get/json?a=1");
request.AddHeader("accept", "application/json");
request.AddHeader("accept-language", "en-GB,en;q=0.9");
request.AddHeader("cookie", "theme=dark");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
