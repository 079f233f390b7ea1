using System;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    UserAgent = "Example-Webhooks/2.0 (+https://www.example.com/webhooks)",
});
var request = new RestRequest("https://app.example.com/api/webhooks/orders?tenant=example", Method.Post);
request.AddHeader("webhook-id", "msg_example");
request.AddHeader("webhook-timestamp", "1767349800");
request.AddHeader("webhook-signature", "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE");
request.AddStringBody(@"{
  ""type"" : ""order.updated"",
  ""data"" : { ""url"" : ""https:\/\/shop.example.com\/o\/1001"", ""name"" : ""Caf\u00e9 \ud83c\udf75"", ""html"" : ""\u003cb\u003e1\u003c/b\u003e"", ""total"" : 10.00 }
}
", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
