using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/account");
request.AddHeader("Cookie", "q=\"a b\"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
