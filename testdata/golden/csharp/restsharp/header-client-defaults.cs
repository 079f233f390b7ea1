using System;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    UserAgent = "curl/8.0 (snippet; \"quoted\")",
});
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("Accept", "application/xml, */*;q=0.1");
request.AddHeader("Accept-Language", "de-DE, en;q=0.5");
request.AddHeader("Cache-Control", "no-store");
request.AddHeader("Pragma", "no-cache");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
