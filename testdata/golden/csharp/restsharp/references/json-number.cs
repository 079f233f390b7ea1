using System;
using RestSharp;

var orderId = Environment.GetEnvironmentVariable("ORDER_ID");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/orders", Method.Post);
request.AddStringBody("{\"order\": " + orderId + ", \"label\": \"it's \\\\ ${x} `y` %s\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
