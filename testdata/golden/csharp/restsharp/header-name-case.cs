using System;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    UserAgent = "Example/1.0",
});
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("aCCEPT", "*/*");
request.AddHeader("x-lower", "1");
request.AddHeader("X-UPPER", "2");
request.AddHeader("DNT", "1");
request.AddHeader("WWW-test", "3");
request.AddHeader("SOAPACTION", "\"urn:x\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
