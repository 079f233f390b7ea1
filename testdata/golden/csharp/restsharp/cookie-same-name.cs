using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/account");
request.AddHeader("Cookie", "id=1; id=2; other=x; id=1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
