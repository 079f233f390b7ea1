using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1", Method.Put);
request.AddHeader("X-Auth-Token", "YOUR_TOKEN");
request.AddHeader("Accept", "application/json");
request.AddStringBody(@"{""quantity"":{""available"":-2,""reserved"":0,""unit"":""EACH""},""weight"":0.250,""cost"":1e2,""updatedAt"":""2026-01-02T10:30:00.000Z""}
", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
