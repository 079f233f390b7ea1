using System;
using RestSharp;

var baseUrl = Environment.GetEnvironmentVariable("BASE_URL");
var itemId = Environment.GetEnvironmentVariable("ITEM_ID");

using var client = new RestClient();
var request = new RestRequest(baseUrl + "/items/" + Uri.EscapeDataString(itemId) + "?page=2");
request.AddHeader("Accept", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
