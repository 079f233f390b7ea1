using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("sk_test_example", ""),
});
var request = new RestRequest("https://payments.example.com/v1/charges", Method.Post);
request.AddHeader("Idempotency-Key", "order-1001-try-1");
request.AddStringBody("amount=2000&currency=eur&source=tok_example&description=Order+%231001&metadata[order_id]=1001&expand[]=customer&expand[]=invoice", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
