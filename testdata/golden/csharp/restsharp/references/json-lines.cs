using System;
using System.Text.Json;
using RestSharp;

var orderId = Environment.GetEnvironmentVariable("ORDER_ID");
var customer = Environment.GetEnvironmentVariable("CUSTOMER");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/orders", Method.Post);
request.AddStringBody(@"{
  ""order"": " + orderId + @",
  ""customer"": """ + JsonEncodedText.Encode(customer) + @""",
  ""note"": ""100% \""sure\""""
}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
