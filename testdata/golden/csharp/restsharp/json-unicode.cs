using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/echo", Method.Post);
request.AddStringBody("{\"emoji\":\"😀\",\"ключ\":\"значение\",\"sep\":\"a\u2028b\u2029c\u0085d\u200be\ufefff\",\"accent\":\"é é\",\"del\":\"\u007f\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
