using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
