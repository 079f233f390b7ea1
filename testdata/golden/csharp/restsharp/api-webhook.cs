using System;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    UserAgent = "Example-Hooks/1",
});
var request = new RestRequest("https://hooks.example.com/hooks/billing", Method.Post);
request.AddHeader("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE");
request.AddHeader("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE");
request.AddHeader("X-Delivery-Attempt", "1");
request.AddStringBody("{\"id\":\"evt_example\",\"type\":\"invoice.paid\",\"data\":{\"amount\":4200,\"currency\":\"eur\",\"ratio\":0.10}}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
