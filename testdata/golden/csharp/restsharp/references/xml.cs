using System;
using RestSharp;

var orderId = Environment.GetEnvironmentVariable("ORDER_ID");
var odd = Environment.GetEnvironmentVariable("ODD");

using var client = new RestClient();
var request = new RestRequest("https://soap.example.com/", Method.Post);
request.AddStringBody("<order id=\"" + orderId + "\"><by>" + odd + "</by></order>", "text/xml");
request.AddHeader("Content-Type", "text/xml");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
