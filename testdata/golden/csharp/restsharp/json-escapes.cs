using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/echo", Method.Post);
request.AddStringBody("{\"slash\":\"a\\/b\",\"ascii\":\"\\u0041\\u0022\\u005c\\u0027\",\"controls\":\"\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\",\"html\":\"\\u003c\\u003e\\u0026\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
